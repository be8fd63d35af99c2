import 'server-only'
import { randomUUID } from 'node:crypto'
import { getReader } from '@/lib/database/reader.server'
import type { WritingClient } from '@/lib/database/serial-writer.server'
import { isMissing, isUniqueViolation } from '@/lib/database/writer.server'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { type Action, actionSchema, type TargetKind, targetKindSchema } from './schema'

/** A line of the log. */
export type Decision = {
  readonly id: string
  readonly moderatorId: string
  readonly action: Action
  readonly targetKind: TargetKind
  /** Id of the note or link, or the cohort as text (see toCohortText). */
  readonly targetId: string
  /** What was and what became of it, as JSON; see the change schemas. */
  readonly before: string
  readonly after: string
  readonly reason: string | null
  /** The decision that this one takes back. */
  readonly undoOf: string | null
  readonly createdAt: Date
}

export type NewDecision = {
  readonly action: Action
  readonly targetKind: TargetKind
  readonly targetId: string
  readonly before: unknown
  readonly after: unknown
  readonly reason: string | null
  readonly undoOf?: string
  readonly now: Date
}

/** A name for a decision that is about to be made: what it changes carries it. */
export function createDecisionId(): string {
  return randomUUID()
}

/** The operation that adds the decision to the log: always in the same commit as what it changes. */
export function logDecision(client: WritingClient, id: string, moderator: Moderator, decision: NewDecision) {
  const { before, after, now, ...columns } = decision
  return client.moderationDecision.create({
    data: {
      id,
      moderatorId: moderator.id,
      ...columns,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      createdAt: now,
    },
    select: { id: true },
  })
}

/** Whether a decision could not be written because somebody else decided, deleted or undid at the same time. */
export function isOvertaken(error: unknown): boolean {
  return isMissing(error) || isUniqueViolation(error)
}

export type DecisionFilter = {
  readonly moderatorId?: string
  readonly targetKind?: TargetKind
  readonly targetId?: string
  readonly take: number
  readonly skip?: number
}

/** The log, newest first. */
export async function listDecisions(_moderator: Moderator, filter: DecisionFilter): Promise<readonly Decision[]> {
  const { take, skip = 0, ...where } = filter
  const rows = await getReader().moderationDecision.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    skip,
  })
  return rows.map(toDecision)
}

/** One line of the log, and whether it was taken back; null when there is none of that id. */
export async function findDecision(
  _moderator: Moderator,
  id: string,
): Promise<{ readonly decision: Decision; readonly undoneBy: string | null } | null> {
  const [row, undo] = await Promise.all([
    getReader().moderationDecision.findUnique({ where: { id } }),
    getReader().moderationDecision.findUnique({ where: { undoOf: id }, select: { id: true } }),
  ])
  return row === null ? null : { decision: toDecision(row), undoneBy: undo?.id ?? null }
}

/** Which of these decisions were taken back. */
export async function listUndone(_moderator: Moderator, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await getReader().moderationDecision.findMany({
    where: { undoOf: { in: [...ids] } },
    select: { undoOf: true },
  })
  return new Set(rows.flatMap(({ undoOf }) => undoOf ?? []))
}

type Row = Omit<Decision, 'action' | 'targetKind'> & { readonly action: string; readonly targetKind: string }

function toDecision(row: Row): Decision {
  return { ...row, action: actionSchema.parse(row.action), targetKind: targetKindSchema.parse(row.targetKind) }
}
