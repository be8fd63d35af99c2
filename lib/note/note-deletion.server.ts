import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import { write } from '@/lib/database/writer.server'
import { type NoteStatus, noteStatusSchema } from '@/lib/moderation/schema'
import { digestDeleteToken } from './delete-token.server'

/** A note as the one who holds its link sees it. */
type OwnNote = {
  readonly id: string
  readonly error: string
  readonly fix: string
  readonly text: string
  readonly locale: string
  readonly day: string
  readonly status: NoteStatus
}

/** The note that the token of a link stands for; null when there is none, or it was deleted. */
export async function findOwnNote(token: string): Promise<OwnNote | null> {
  const row = await getReader().note.findUnique({
    where: { deleteDigest: digestDeleteToken(token) },
    select: { id: true, error: true, fix: true, text: true, locale: true, day: true, status: true },
  })
  return row === null ? null : { ...row, status: noteStatusSchema.parse(row.status) }
}

/**
 * Deletes a note by the token of its link, with its votes, reports and earlier wordings; the trial it was sent with
 * stays. Doing it again changes nothing. Gives the slug of its error; null when it was not there.
 */
export async function deleteOwnNote(token: string): Promise<string | null> {
  const note = await findOwnNote(token)
  if (note === null) return null
  await write((client) => [client.note.deleteMany({ where: { id: note.id } })])
  return note.error
}
