import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import { write } from '@/lib/database/writer.server'
import { toDay } from '@/lib/day/day'
import { digestTexts } from '@/lib/secret/digest.server'
import type { NoteReportReason } from './schema'

export type NoteVoter = {
  /** Id of the note. */
  readonly note: string
  readonly error: string
  /** Digests of the network and of the wider one around it, of the day of `now`. */
  readonly network: string
  readonly area: string
  readonly now: Date
}

/**
 * Counts "also worked for me" for a note that is shown: one a day for a note and a network, however often it is sent.
 * `held` stores it without counting it. Gives the slug of the note's fix; null when no such note is shown here.
 */
export async function voteForNote(voter: NoteVoter, { held }: { readonly held: boolean }): Promise<string | null> {
  const fix = await findFix(voter)
  if (fix === null) return null
  const { note, network, area, now } = voter
  const id = digestTexts(['note-vote', note, network])
  const vote = { id, noteId: note, network, area, day: toDay(now), createdAt: now, standing: held ? 'held' : 'counted' }
  await write((client) => [client.noteVote.upsert({ where: { id }, create: vote, update: {}, select: { id: true } })])
  return fix
}

/** Tells moderators that a note should not be there: one report a day for a note and a network, the first one. */
export async function reportNote(voter: NoteVoter, reason: NoteReportReason): Promise<string | null> {
  const fix = await findFix(voter)
  if (fix === null) return null
  const { note, network, now } = voter
  const id = digestTexts(['note-report', note, network])
  const report = { id, noteId: note, reason, network, day: toDay(now), createdAt: now }
  await write((client) => [
    client.noteReport.upsert({ where: { id }, create: report, update: {}, select: { id: true } }),
  ])
  return fix
}

async function findFix({ note, error }: NoteVoter): Promise<string | null> {
  const row = await getReader().note.findUnique({ where: { id: note, error, status: 'shown' }, select: { fix: true } })
  return row?.fix ?? null
}
