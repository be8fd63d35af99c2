import 'server-only'
import { randomUUID } from 'node:crypto'
import { getReader } from '@/lib/database/reader.server'
import type { Operations, WritingClient } from '@/lib/database/serial-writer.server'
import { isMissing, isUniqueViolation, write } from '@/lib/database/writer.server'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { type Action, actionSchema, type DecisionResult, type TargetKind, targetKindSchema } from './schema'

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

type NewDecision = {
  readonly action: Action
  readonly targetKind: TargetKind
  readonly targetId: string
  readonly before: unknown
  readonly after: unknown
  readonly reason: string | null
  readonly undoOf?: string
  readonly now: Date
}

/** What a decision does, and the errors whose pages show it. What it changes carries its id. */
export type Change = {
  readonly errors: readonly string[]
  readonly toOperations: (client: WritingClient, decisionId: string) => Operations
}

/**
 * Makes a decision: what it changes, and its line in the log, in one commit. `overtaken`: somebody else decided, deleted
 * or took back at the same time, and nothing was written.
 */
export async function decide(
  moderator: Moderator,
  { before, after, now, ...columns }: NewDecision,
  { errors, toOperations }: Change,
): Promise<DecisionResult> {
  const id = randomUUID()
  const [texts, moderatorId] = [{ before: JSON.stringify(before), after: JSON.stringify(after) }, moderator.id]
  try {
    await write((client) => [
      ...toOperations(client, id),
      client.moderationDecision.create({
        data: { id, moderatorId, ...columns, ...texts, createdAt: now },
        select: { id: true },
      }),
    ])
    return { kind: 'decided', decisionId: id, errors }
  } catch (error) {
    if (isMissing(error) || isUniqueViolation(error)) return { kind: 'overtaken' }
    throw error
  }
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
