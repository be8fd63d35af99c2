import { z } from 'zod'
import { helpsLengthMax, linkLanguageSchema, titleLengthMax } from '@/lib/link/schema'
import { reasonLengthMax, rejectionSchema } from '@/lib/moderation/schema'
import { noteLengthMax } from '@/lib/note/schema'
import { plainLineSchema, plainTextSchema } from '@/lib/submission/plain-text'
import { searchLengthMax } from './query'

/** Notes, and links, that are decided in one go at most. */
export const bulkMax = 200

/** What a queue is searched for takes up to nine signs for each that was typed. */
const backLengthMax = 600 + 9 * searchLengthMax

/** Where to go on after a decision: a path within moderation, whatever else is said. */
export const backSchema = z
  .string()
  .max(backLengthMax)
  .regex(/^(\/(notes|links|cohorts|decisions)(\/[\w:-]+)?)?(\?[\w\-.*~%&=+]*)?$/, 'bad-path')
  .default('')

const reasonSchema = z
  .string()
  .trim()
  .max(reasonLengthMax)
  .default('')
  .transform((reason) => (reason === '' ? null : reason))

const decisionSchema = { why: rejectionSchema.optional(), reason: reasonSchema, back: backSchema }

/** show and accept, reject for a reason, or settle what readers reported and leave it. */
export const noteDecisionSchema = z
  .strictObject({ action: z.enum(['show', 'reject', 'keep']), ...decisionSchema })
  .refine(isExplained, { error: 'no-reason', path: ['why'] })

export const linkDecisionSchema = z
  .strictObject({ action: z.enum(['accept', 'reject', 'keep']), ...decisionSchema })
  .refine(isExplained, { error: 'no-reason', path: ['why'] })

export const noteTextSchema = z.strictObject({
  text: plainTextSchema(noteLengthMax, 'text-too-long').pipe(z.string().min(1)),
  reason: reasonSchema,
  back: backSchema,
})

export const linkWordsFormSchema = z.strictObject({
  title: plainLineSchema(titleLengthMax, 'text-too-long').pipe(z.string().min(1)),
  helps: plainTextSchema(helpsLengthMax, 'text-too-long').pipe(z.string().min(1)),
  language: linkLanguageSchema,
  reason: reasonSchema,
  back: backSchema,
})

export const cohortDecisionSchema = z
  .strictObject({ action: z.enum(['void', 'count', 'reject-texts', 'show-notes']), ...decisionSchema })
  .refine(({ action, why }) => action !== 'reject-texts' || why !== undefined, { error: 'no-reason', path: ['why'] })

export const undoSchema = z.strictObject({ reason: reasonSchema, back: backSchema })

/** Whoever is rejected is owed a reason. */
function isExplained({ action, why }: { readonly action: string; readonly why?: string }): boolean {
  return action !== 'reject' || why !== undefined
}
