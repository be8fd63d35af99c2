import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Platform } from '@/lib/content/schema'
import { getReader } from '@/lib/database/reader.server'
import { isUniqueViolation, write } from '@/lib/database/writer.server'
import { toDay } from '@/lib/day/day'
import type { Locale } from '@/lib/i18n/locales'
import { maskedKinds, maskPersonalData } from '@/lib/personal-data/masking'
import { digestTexts } from '@/lib/secret/digest.server'
import { digestLikeness } from '@/lib/submission/likeness.server'
import { assessRisk, type Suspicion } from '@/lib/submission/risk'
import { checkSubmission, rememberSubmission, type Submission } from '@/lib/submission/submissions.server'
import { createDeleteToken, digestDeleteToken } from './delete-token.server'
import type { Surface } from './schema'

export type NoteInput = {
  /** Of the form: sent again under it, the same note gets the same answer. */
  readonly key: string
  readonly error: string
  readonly fix: string
  /** Id of the trial of the one who writes. */
  readonly trialId: string
  /** Where it was tried; null leaves what is stored with the trial. */
  readonly platform: Platform | null
  readonly surface: Surface | null
  /** Plain text that the form's schema has parsed; empty: none. */
  readonly note: string
  readonly locale: Locale
  /** The marks of that trial. */
  readonly network: string
  readonly area: string
  readonly suspicion: Suspicion
  readonly now: Date
}

/**
 * held: the note waits for review, and is shown to nobody before; its author may delete it by the token. platform: only
 * where it worked was given. changed: the form was sent before with something else in it.
 */
export type NoteRecord =
  | { readonly kind: 'held'; readonly masked: Answer['masked']; readonly deleteToken: string }
  | { readonly kind: 'platform' }
  | { readonly kind: 'changed' }

const answerSchema = z.strictObject({ masked: z.array(z.enum(maskedKinds)).readonly() })
type Answer = z.infer<typeof answerSchema>

/**
 * Stores a note beside a trial that worked, held for review; what it says stands on the disk when it resolves. Personal
 * data and keys are masked before anything is stored. A form that is sent again gets the answer of the first time.
 */
export async function recordNote(input: NoteInput): Promise<NoteRecord> {
  const { trialId, platform } = input
  if (input.note === '') {
    if (platform !== null) {
      await write((client) => [client.trial.updateMany({ where: { id: trialId }, data: { platform } })])
    }
    return { kind: 'platform' }
  }
  const known = await findAnswer(input)
  if (known !== null) return known
  try {
    return await create(input)
  } catch (error) {
    // The same form came twice at once: the other one was first.
    const first = isUniqueViolation(error) ? await findAnswer(input) : null
    if (first === null) throw error
    return first
  }
}

async function findAnswer(input: NoteInput): Promise<NoteRecord | null> {
  const check = await checkSubmission(toSubmission(input))
  if (check.kind === 'new') return null
  if (check.kind === 'changed') return { kind: 'changed' }
  const { masked } = answerSchema.parse(JSON.parse(check.answer))
  return { kind: 'held', masked, deleteToken: await createDeleteToken(check.resultId) }
}

async function create(input: NoteInput): Promise<NoteRecord> {
  const { error, fix, trialId, platform, surface, locale, network, area, now } = input
  const id = randomUUID()
  const deleteToken = await createDeleteToken(id)
  const { text, masked } = maskPersonalData(input.note)
  const textDigest = digestLikeness(text)
  const answer: Answer = { masked }
  const { risk, signs } = await assess(input, { text, masked, textDigest })
  await write((client) => [
    client.note.create({
      data: {
        id,
        trialId,
        error,
        fix,
        text,
        locale,
        platform,
        surface,
        day: toDay(now),
        status: 'held',
        network,
        area,
        textDigest,
        deleteDigest: digestDeleteToken(deleteToken),
        risk,
        signs: JSON.stringify(signs),
        createdAt: now,
      },
      select: { id: true },
    }),
    ...(platform === null ? [] : [client.trial.updateMany({ where: { id: trialId }, data: { platform } })]),
    rememberSubmission(client, toSubmission(input), { resultId: id, answer: JSON.stringify(answer), now }),
  ])
  return { kind: 'held', masked, deleteToken }
}

async function assess(
  { network, suspicion }: NoteInput,
  { textDigest, ...facts }: Pick<Parameters<typeof assessRisk>[0], 'text' | 'masked'> & { readonly textDigest: string },
) {
  const [alike, sameNetwork] = await Promise.all([
    getReader().note.count({ where: { textDigest } }),
    getReader().note.count({ where: { network } }),
  ])
  return assessRisk({ ...facts, ...suspicion, alike, sameNetwork })
}

function toSubmission({ key, error, fix, platform, surface, note }: NoteInput): Submission {
  const bodyDigest = digestTexts([error, fix, platform ?? '', surface ?? '', note])
  return { key: digestTexts(['note', key]), bodyDigest, kind: 'note' }
}
