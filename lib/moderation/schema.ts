import { z } from 'zod'

/** held: waits for a moderator and is shown to nobody; shown: on the pages; rejected: was judged and stays away. */
export const noteStatusSchema = z.enum(['held', 'shown', 'rejected'])
export type NoteStatus = z.infer<typeof noteStatusSchema>

/** The same for a link that was suggested. */
export const linkStatusSchema = z.enum(['held', 'accepted', 'rejected'])
export type LinkStatus = z.infer<typeof linkStatusSchema>

/** What a trial or vote counts for. held: it waits for a moderator; voided: a moderator took it out. */
export const standingSchema = z.enum(['counted', 'held', 'voided'])
export type Standing = z.infer<typeof standingSchema>

/**
 * Why a trial was held: its wider network or its hour had too many, its network was busy, it filled the trap, or it came
 * sooner than anybody can have tried anything.
 */
export const heldForSchema = z.enum(['area', 'burst', 'busy', 'trap', 'hasty'])
export type HeldFor = z.infer<typeof heldForSchema>

/** What the risk of a text was read from, as its row holds it. */
export const signsSchema = z.array(z.string())

/** Why a note or link is rejected. */
export const rejectionSchema = z.enum([
  'spam',
  'off-topic',
  'personal',
  'unsafe',
  'wrong',
  'duplicate',
  'abusive',
  'other',
])
export type Rejection = z.infer<typeof rejectionSchema>

export const actionSchema = z.enum([
  'show-note',
  'reject-note',
  'edit-note',
  'settle-note-reports',
  'accept-link',
  'reject-link',
  'edit-link',
  'settle-link-reports',
  'count-cohort',
  'void-cohort',
  'undo',
])
export type Action = z.infer<typeof actionSchema>

export const targetKindSchema = z.enum(['note', 'link', 'cohort', 'note-reports', 'link-reports'])
export type TargetKind = z.infer<typeof targetKindSchema>

/** Longest reason in a moderator's own words, in characters. */
export const reasonLengthMax = 500

/** The decision that held before. */
const decisionId = z.string().nullable()
/** A note before a decision. Its words are never here: the log stays when the note is deleted. */
export const noteBeforeSchema = z.strictObject({ status: noteStatusSchema, decisionId })
export type NoteBefore = z.infer<typeof noteBeforeSchema>
/** The same of a suggested link. */
export const linkBeforeSchema = z.strictObject({ status: linkStatusSchema, decisionId })
export type LinkBefore = z.infer<typeof linkBeforeSchema>

/** What of a suggested link a moderator may mend. */
export const linkWordsSchema = z.strictObject({ title: z.string(), helps: z.string(), language: z.string() })
export type LinkWords = z.infer<typeof linkWordsSchema>

/** What a cohort became, and how many rows of it. */
export const cohortAfterSchema = z.object({ standing: standingSchema, rows: z.number().int() })

/** What a cohort held before a decision, in groups of one standing. */
export const cohortBeforeSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      table: z.enum(['trial', 'noteVote', 'linkVote']),
      standing: standingSchema,
      decisionId: z.string().nullable(),
      ids: z.array(z.string()),
    }),
  ),
})
export type CohortBefore = z.infer<typeof cohortBeforeSchema>

/** What became of what a moderator asked for. */
export type DecisionResult =
  | {
      readonly kind: 'decided'
      readonly decisionId: string
      /** Slugs of the errors whose pages show it, to be expired by the caller. */
      readonly errors: readonly string[]
    }
  /** missing: it is not there, or its author deleted it. unchanged: it is so already, or holds nothing to change. */
  | { readonly kind: 'missing' | 'unchanged' }
  /** Another decision came between reading and writing, or stands on top of the one to undo: look again. */
  | { readonly kind: 'overtaken' }
