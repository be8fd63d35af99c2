import { z } from 'zod'
import { platformSchema, slugSchema } from '@/lib/content/schema'
import { plainTextSchema } from '@/lib/submission/plain-text'
import { formGuardShape } from '@/lib/submission/schema'

/** Longest note, in characters as a text field counts them; a line break is one. */
export const noteLengthMax = 1000

/** What the person was using: the site in a browser, an app, or the API. */
export const surfaceSchema = z.enum(['web', 'app', 'api'])
export type Surface = z.infer<typeof surfaceSchema>

export const noteReportReasonSchema = z.enum(['wrong', 'unsafe', 'personal', 'spam', 'other'])
export type NoteReportReason = z.infer<typeof noteReportReasonSchema>

/** The form after a report: where it worked, and a note. Both may be left empty. */
export const noteFormSchema = z.strictObject({
  fix: slugSchema,
  platform: emptyAsNull(platformSchema, 'unknown-platform'),
  surface: emptyAsNull(surfaceSchema, 'unknown-surface'),
  note: plainTextSchema(noteLengthMax, 'note-too-long').default(''),
  ...formGuardShape,
})

const noteIdSchema = z.string().regex(/^[\w-]{1,64}$/)

/** "Also worked for me". */
export const noteVoteFormSchema = z.strictObject({ note: noteIdSchema })

/** Somebody says that a note should not be there. */
export const noteReportFormSchema = z.strictObject({ note: noteIdSchema, reason: noteReportReasonSchema })

function emptyAsNull<Value extends string>(schema: z.ZodType<Value, string>, fault: string) {
  return z
    .union([z.literal(''), schema], { error: fault })
    .default('')
    .transform((value) => (value === '' ? null : value))
}
