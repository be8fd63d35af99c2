import 'server-only'
import type { Platform } from '@/lib/content/schema'
import { getReader } from '@/lib/database/reader.server'
import { isUniqueViolation, write } from '@/lib/database/writer.server'
import type { Locale } from '@/lib/i18n/locales'
import { type MaskedKind, maskPersonalData } from '@/lib/protection/masking'

export type NoteInput = {
  /** Id of today's trial of the one who writes. */
  readonly trialId: string
  /** Where it was tried; null leaves what is stored. */
  readonly platform: Platform | null
  /** Plain text that the form's schema has parsed; empty: none. */
  readonly note: string
  readonly locale: Locale
}

/**
 * held: the note waits for review, and is shown to nobody before. platform: only that was given. reviewed: an earlier
 * note of this trial was judged already and stays.
 */
export type NoteRecord = { readonly kind: 'held' | 'platform' | 'reviewed'; readonly masked: readonly MaskedKind[] }

/**
 * Adds platform and note to a trial. Personal data and keys are masked before anything is stored; a second note takes
 * the place of one that still waits.
 */
export async function recordNote({ trialId, platform, note, locale }: NoteInput): Promise<NoteRecord> {
  if (platform !== null) {
    await write((client) => [client.trial.updateMany({ where: { id: trialId }, data: { platform } })])
  }
  if (note === '') return { kind: 'platform', masked: [] }
  const { text, masked } = maskPersonalData(note)
  const isHeld = (await create({ trialId, text, locale })) || (await replaceHeld({ trialId, text, locale }))
  return isHeld ? { kind: 'held', masked } : { kind: 'reviewed', masked: [] }
}

type NoteRow = { readonly trialId: string; readonly text: string; readonly locale: Locale }

async function create(row: NoteRow): Promise<boolean> {
  const stored = await getReader().note.findUnique({ where: { trialId: row.trialId }, select: { status: true } })
  if (stored !== null) return false
  try {
    await write((client) => [client.note.create({ data: { ...row, status: 'held' } })])
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

async function replaceHeld({ trialId, text, locale }: NoteRow): Promise<boolean> {
  const [{ count }] = await write((client) => [
    client.note.updateMany({ where: { trialId, status: 'held' }, data: { text, locale } }),
  ])
  return count > 0
}
