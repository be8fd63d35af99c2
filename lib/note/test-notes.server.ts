import 'server-only'
import { toInput } from '@/lib/resolution/test-trials.server'
import { findOwnTrial, recordTrial } from '@/lib/resolution/trials.server'
import { type NoteInput, type NoteRecord, recordNote } from './notes.server'

export const noSuspicion = { isTrapped: false, isHasty: false, isUnproven: false } as const

/** For tests: a trial that worked, and the note that its network sends with it. */
export async function toNoteInput(change: Partial<NoteInput> = {}): Promise<NoteInput> {
  const trial = toInput({ network: change.network ?? 'home' })
  await recordTrial(trial)
  const trialId = (await findOwnTrial({ ...trial, networkBefore: null }))?.id ?? ''
  const { error, fix, network, area, now } = trial
  return {
    key: `page ${network}`,
    error,
    fix,
    trialId,
    platform: null,
    surface: null,
    note: 'It works on the train.',
    locale: 'en',
    network,
    area,
    suspicion: noSuspicion,
    now,
    ...change,
  }
}

/** For tests: sends such a note. */
export async function sendNote(change: Partial<NoteInput> = {}): Promise<NoteRecord> {
  return recordNote(await toNoteInput(change))
}
