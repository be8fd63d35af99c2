import { z } from 'zod'
import { locales } from '@/lib/i18n/locales'
import { plainLineSchema, plainTextSchema } from '@/lib/submission/plain-text'
import { formGuardShape } from '@/lib/submission/schema'
import { normaliseUrl, urlLengthMax } from './normalised-url'

export const titleLengthMax = 120
export const helpsLengthMax = 400

/** Language of the page behind a link. */
export const linkLanguageSchema = z.enum([...locales, 'other'])
export type LinkLanguage = z.infer<typeof linkLanguageSchema>

export const linkReportReasonSchema = z.enum(['broken', 'moved', 'wrong', 'spam'])
export type LinkReportReason = z.infer<typeof linkReportReasonSchema>

/** The form by which anybody may suggest a link. */
export const linkFormSchema = z.strictObject({
  url: plainLineSchema(urlLengthMax, 'bad-url').refine((url) => normaliseUrl(url) !== null, 'bad-url'),
  title: plainLineSchema(titleLengthMax, 'bad-title').refine((title) => title.length >= 3, 'bad-title'),
  language: linkLanguageSchema,
  helps: plainTextSchema(helpsLengthMax, 'bad-helps').refine((helps) => helps.length >= 10, 'bad-helps'),
  ...formGuardShape,
})

/** Id of a resource of the catalogue (a slug), or of a suggestion that was accepted. */
export const linkIdSchema = z.string().regex(/^[\w-]{1,64}$/)

/** "This was useful". */
export const linkVoteFormSchema = z.strictObject({ link: linkIdSchema })

/** Somebody says that a link does not lead where it should. */
export const linkReportFormSchema = z.strictObject({ link: linkIdSchema, reason: linkReportReasonSchema })
