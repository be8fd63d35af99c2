import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import type { WritingClient } from '@/lib/database/serial-writer.server'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { decide } from './decisions.server'
import {
  type DecisionResult,
  type NoteBefore,
  type NoteStatus,
  noteStatusSchema,
  type Rejection,
  signsSchema,
} from './schema'
import { type Given, type JudgedText, type TextFilter, toOrder, toRejectionReason } from './text'

/** A note as a moderator sees it. */
export type ModeratedNote = JudgedText<NoteStatus> & {
  readonly error: string
  readonly fix: string
  readonly text: string
  readonly platform: string | null
  readonly surface: string | null
  /** Reasons of the reports that nobody has settled yet. */
  readonly openReports: readonly string[]
}

type NoteFilter = TextFilter<NoteStatus> & {
  /** Only notes with open reports. */
  readonly reported?: boolean
  readonly error?: string
}

/** Notes for the queue or a search. */
export async function listModeratedNotes(
  _moderator: Moderator,
  { take, skip = 0, ...filter }: NoteFilter,
): Promise<readonly ModeratedNote[]> {
  const rows = await getReader().note.findMany({
    where: toWhere(filter),
    orderBy: toOrder(filter.sort),
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

/** Shows a note under its fix, also one that was rejected; its open reports are settled. */
export function showNote(moderator: Moderator, given: Given): Promise<DecisionResult> {
  return setNoteStatus(moderator, given, { action: 'show-note', status: 'shown', reason: given.reason })
}

/** Rejects a note, also one that is shown; its open reports are settled. `why` and the own words stand in the log. */
export function rejectNote(moderator: Moderator, given: Given & { readonly why: Rejection }): Promise<DecisionResult> {
  const reason = toRejectionReason(given.why, given.reason)
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
  const before: NoteBefore = { status, decisionId }
  const decision = { targetKind: 'note', targetId: id, before, after: { status }, reason, now } as const
  return decide(
    moderator,
    { action: 'edit-note', ...decision },
    {
      errors: [note.error],
      toOperations: (client, decisionId) => [
        client.note.update({
          where: { id, text: note.text, ...before },
          data: { text, decisionId },
          select: { id: true },
        }),
        client.noteRevision.create({ data: { decisionId, noteId: id, before: note.text, after: text } }),
      ],
    },
  )
}

/** What an edit changed, as it was and as it became, while the note is there; null otherwise. */
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
  const open = note.openReports.length
  if (open === 0) return { kind: 'unchanged' }
  const decision = { targetId: id, before: { open }, after: { open: 0 }, reason, now }
  return decide(
    moderator,
    { action: 'settle-note-reports', targetKind: 'note-reports', ...decision },
    {
      errors: [],
      toOperations: (client, decisionId) => [settleReports(client, id, decisionId)],
    },
  )
}

async function setNoteStatus(
  moderator: Moderator,
  { id, now }: Given,
  {
    status,
    ...wanted
  }: { readonly action: 'show-note' | 'reject-note'; readonly status: NoteStatus; readonly reason: string | null },
): Promise<DecisionResult> {
  const note = await findModeratedNote(moderator, id)
  if (note === null) return { kind: 'missing' }
  if (note.status === status) return { kind: 'unchanged' }
  const before: NoteBefore = { status: note.status, decisionId: note.decisionId }
  const decision = { targetKind: 'note', targetId: id, before, after: { status }, now } as const
  return decide(
    moderator,
    { ...wanted, ...decision },
    {
      errors: [note.error],
      toOperations: (client, decisionId) => [
        client.note.update({ where: { id, ...before }, data: { status, decisionId }, select: { id: true } }),
        settleReports(client, id, decisionId),
      ],
    },
  )
}

function settleReports(client: WritingClient, noteId: string, decisionId: string) {
  return client.noteReport.updateMany({ where: { noteId, decisionId: null }, data: { decisionId } })
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
    signs: signsSchema.parse(JSON.parse(row.signs)),
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
