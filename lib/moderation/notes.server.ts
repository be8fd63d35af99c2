import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import type { WritingClient } from '@/lib/database/serial-writer.server'
import { write } from '@/lib/database/writer.server'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { createDecisionId, isOvertaken, logDecision } from './decisions.server'
import { type DecisionResult, type NoteStatus, noteStatusSchema, type Rejection } from './schema'

/** A note as a moderator sees it. */
export type ModeratedNote = {
  readonly id: string
  readonly error: string
  readonly fix: string
  readonly text: string
  readonly locale: string
  readonly platform: string | null
  readonly surface: string | null
  readonly day: string
  readonly createdAt: Date
  readonly status: NoteStatus
  /** 0 and more. */
  readonly risk: number
  /** What the risk was read from; see lib/submission/risk.ts. */
  readonly signs: readonly string[]
  /** Cohort marks: what came from the same network or wider network that day, and what has the same text. */
  readonly network: string
  readonly area: string
  readonly textDigest: string
  /** The latest decision about it. */
  readonly decisionId: string | null
  /** Reasons of the reports that nobody has settled yet. */
  readonly openReports: readonly string[]
}

export type NoteFilter = {
  readonly status?: NoteStatus
  /** Only notes with open reports. */
  readonly reported?: boolean
  readonly error?: string
  readonly network?: string
  readonly area?: string
  readonly textDigest?: string
  /** Words in the text. */
  readonly search?: string
  /** Oldest first, or the greatest risk first and the oldest of these. */
  readonly sort: 'age' | 'risk'
  readonly take: number
  readonly skip?: number
}

/** Notes for the queue or a search. */
export async function listModeratedNotes(
  _moderator: Moderator,
  { take, skip = 0, ...filter }: NoteFilter,
): Promise<readonly ModeratedNote[]> {
  const rows = await getReader().note.findMany({
    where: toWhere(filter),
    orderBy: [...(filter.sort === 'risk' ? [{ risk: 'desc' as const }] : []), { createdAt: 'asc' }, { id: 'asc' }],
    take,
    skip,
    select: columns,
  })
  return rows.map(toModeratedNote)
}

/** How many notes the same filter finds. */
export function countModeratedNotes(_moderator: Moderator, filter: Omit<NoteFilter, 'take' | 'skip'>): Promise<number> {
  return getReader().note.count({ where: toWhere(filter) })
}

/** One note; null when there is none, or its author deleted it. */
export async function findModeratedNote(_moderator: Moderator, id: string): Promise<ModeratedNote | null> {
  const row = await getReader().note.findUnique({ where: { id }, select: columns })
  return row === null ? null : toModeratedNote(row)
}

type Given = { readonly id: string; readonly reason: string | null; readonly now: Date }

/** Shows a note under its fix, also one that was rejected; its open reports are settled. */
export function showNote(moderator: Moderator, given: Given): Promise<DecisionResult> {
  return setNoteStatus(moderator, given, { action: 'show-note', status: 'shown', reason: given.reason })
}

/** Rejects a note, also one that is shown; its open reports are settled. `why` and the own words stand in the log. */
export function rejectNote(moderator: Moderator, given: Given & { readonly why: Rejection }): Promise<DecisionResult> {
  const reason = given.reason === null ? given.why : `${given.why}: ${given.reason}`
  return setNoteStatus(moderator, given, { action: 'reject-note', status: 'rejected', reason })
}

/** Mends the spelling of a note's text; what it said before is kept beside it and can be had back by undo. */
export async function editNote(
  moderator: Moderator,
  { id, text, reason, now }: Given & { readonly text: string },
): Promise<DecisionResult> {
  const note = await findModeratedNote(moderator, id)
  if (note === null) return { kind: 'missing' }
  if (note.text === text) return { kind: 'unchanged' }
  const { status, decisionId } = note
  const decision = createDecisionId()
  return decide(decision, [note.error], (client) => [
    client.note.update({
      where: { id, decisionId, text: note.text },
      data: { text, decisionId: decision },
      select: { id: true },
    }),
    client.noteRevision.create({ data: { decisionId: decision, noteId: id, before: note.text, after: text } }),
    logDecision(client, decision, moderator, {
      action: 'edit-note',
      targetKind: 'note',
      targetId: id,
      before: { status, decisionId },
      after: { status, decisionId: decision },
      reason,
      now,
    }),
  ])
}

/** What an edit changed, while the note is there; null otherwise. */
export function findNoteRevision(
  _moderator: Moderator,
  decisionId: string,
): Promise<{ readonly before: string; readonly after: string } | null> {
  return getReader().noteRevision.findUnique({ where: { decisionId }, select: { before: true, after: true } })
}

/** Leaves a reported note where it is: its open reports are settled. */
export async function settleNoteReports(moderator: Moderator, { id, reason, now }: Given): Promise<DecisionResult> {
  const note = await findModeratedNote(moderator, id)
  if (note === null) return { kind: 'missing' }
  if (note.openReports.length === 0) return { kind: 'unchanged' }
  const decision = createDecisionId()
  return decide(decision, [], (client) => [
    settleReports(client, id, decision),
    logDecision(client, decision, moderator, {
      action: 'settle-note-reports',
      targetKind: 'note-reports',
      targetId: id,
      before: { open: note.openReports.length },
      after: { open: 0 },
      reason,
      now,
    }),
  ])
}

async function setNoteStatus(
  moderator: Moderator,
  { id, now }: Given,
  wanted: { readonly action: 'show-note' | 'reject-note'; readonly status: NoteStatus; readonly reason: string | null },
): Promise<DecisionResult> {
  const note = await findModeratedNote(moderator, id)
  if (note === null) return { kind: 'missing' }
  if (note.status === wanted.status) return { kind: 'unchanged' }
  const { status, decisionId } = note
  const decision = createDecisionId()
  return decide(decision, [note.error], (client) => [
    client.note.update({
      where: { id, status, decisionId },
      data: { status: wanted.status, decisionId: decision },
      select: { id: true },
    }),
    settleReports(client, id, decision),
    logDecision(client, decision, moderator, {
      action: wanted.action,
      targetKind: 'note',
      targetId: id,
      before: { status, decisionId },
      after: { status: wanted.status, decisionId: decision },
      reason: wanted.reason,
      now,
    }),
  ])
}

function settleReports(client: WritingClient, noteId: string, decisionId: string) {
  return client.noteReport.updateMany({ where: { noteId, decisionId: null }, data: { decisionId } })
}

async function decide(
  decisionId: string,
  errors: readonly string[],
  toOperations: Parameters<typeof write>[0],
): Promise<DecisionResult> {
  try {
    await write(toOperations)
    return { kind: 'decided', decisionId, errors }
  } catch (error) {
    if (isOvertaken(error)) return { kind: 'overtaken' }
    throw error
  }
}

const columns = {
  id: true,
  error: true,
  fix: true,
  text: true,
  locale: true,
  platform: true,
  surface: true,
  day: true,
  createdAt: true,
  status: true,
  risk: true,
  signs: true,
  network: true,
  area: true,
  textDigest: true,
  decisionId: true,
  reports: { where: { decisionId: null }, select: { reason: true } },
} as const

type Row = Omit<ModeratedNote, 'status' | 'signs' | 'openReports'> & {
  readonly status: string
  readonly signs: string
  readonly reports: readonly { readonly reason: string }[]
}

function toModeratedNote({ reports, ...row }: Row): ModeratedNote {
  return {
    ...row,
    status: noteStatusSchema.parse(row.status),
    signs: JSON.parse(row.signs),
    openReports: reports.map(({ reason }) => reason),
  }
}

function toWhere({ search, reported = false, sort: _, ...columnsGiven }: Omit<NoteFilter, 'take' | 'skip'>) {
  return {
    ...columnsGiven,
    ...(search !== undefined && { text: { contains: search } }),
    ...(reported && { reports: { some: { decisionId: null } } }),
  }
}
