import { z } from 'zod'
import { platformSchema, slugSchema } from '@/lib/content/schema'
import { outcomeSchema } from '@/lib/troubleshooting/schema'

/** Longest note, in characters as a text field counts them; a line break is one. */
export const noteLengthMax = 1000
/** Longest signed token of a wizard page, in characters. */
export const tokenLengthMax = 4000
/** Longest way through the wizard, as a query string. */
export const pathLengthMax = 4000

/** Where a trial was reported: in an article the numbers were in view, in the wizard they were not. */
export const trialSourceSchema = z.enum(['article', 'wizard'], { error: 'unknown-source' })
export type TrialSource = z.infer<typeof trialSourceSchema>

/** The form beside a fix. */
export const trialFormSchema = z.strictObject({
  fix: slugSchema,
  outcome: outcomeSchema,
  from: trialSourceSchema,
  /** Signed by the wizard's page: which step was shown, and when. */
  token: z.string().max(tokenLengthMax, 'token-too-long').optional(),
  /** The wizard's answers and trials before this step, as a query string. */
  path: z.string().max(pathLengthMax, 'path-too-long').optional(),
})
export type TrialForm = z.infer<typeof trialFormSchema>

/** The form after a report: where it worked, and a note. One of both at least. */
export const noteFormSchema = z
  .strictObject({
    fix: slugSchema,
    platform: z
      .union([z.literal(''), platformSchema], { error: 'unknown-platform' })
      .default('')
      .transform((platform) => (platform === '' ? null : platform)),
    note: z.string().default('').transform(toPlainText).pipe(z.string().max(noteLengthMax, 'note-too-long')),
  })
  .refine(({ platform, note }) => platform !== null || note !== '', 'nothing-given')
export type NoteForm = z.infer<typeof noteFormSchema>

// Browsers send line breaks as two characters but count them as one; controls and marks that turn the direction of
// the text have no place in a note.
function toPlainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => (character === '\n' ? '\n' : ' '))
    .normalize('NFC')
    .trim()
}
