import { z } from 'zod'
import { slugSchema } from '@/lib/content/schema'
import { hourMilliseconds } from '@/lib/day/day'
import { outcomeSchema } from '@/lib/troubleshooting/schema'
import type { HeldFor, Standing } from './schema'

const digestSchema = z.string().regex(/^[\w-]{16,64}$/)
const hourSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d$/)
  .refine((hour) => !Number.isNaN(Date.parse(`${hour}:00:00Z`)))

/** Things that were sent together, by what they share. The networks' digests are those of one UTC day. */
const cohortSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('network'), network: digestSchema }),
  /** The wider network: of IPv6 the first 48 bits. */
  z.strictObject({ by: z.literal('area'), area: digestSchema }),
  /** Notes or links of the same text. */
  z.strictObject({ by: z.literal('text'), textDigest: digestSchema }),
  /** Trials of one fix with one outcome within an hour of UTC, as in 2026-11-22T19. */
  z.strictObject({
    by: z.literal('hour'),
    hour: hourSchema,
    error: slugSchema,
    fix: slugSchema,
    outcome: outcomeSchema,
  }),
])
export type Cohort = z.infer<typeof cohortSchema>

/** How much a cohort holds, by standing, for the page that asks before it is voided. */
export type CohortContents = {
  readonly trials: Readonly<Record<Standing, number>>
  /** Votes for notes and links. */
  readonly votes: Readonly<Record<Standing, number>>
  /** Notes and links of any status: they are decided one by one, see listModeratedNotes and listModeratedLinks. */
  readonly notes: number
  readonly links: number
  /** Slugs of the errors that its trials and notes are about. */
  readonly errors: readonly string[]
}

/** Trials that were held: of one fix and outcome, within one hour. */
export type HeldBurst = {
  readonly cohort: Cohort & { readonly by: 'hour' }
  readonly heldFor: readonly HeldFor[]
  readonly trials: number
  /** Different networks, and wider networks, that sent them. */
  readonly networks: number
  readonly areas: number
  readonly firstAt: Date
  readonly lastAt: Date
}

/** The cohort as one word for an address or the log: `network:…`, `hour:2026-11-22T19:at-capacity:reload:worked`. */
export function toCohortText(cohort: Cohort): string {
  switch (cohort.by) {
    case 'network':
      return `network:${cohort.network}`
    case 'area':
      return `area:${cohort.area}`
    case 'text':
      return `text:${cohort.textDigest}`
    case 'hour':
      return `hour:${cohort.hour}:${cohort.error}:${cohort.fix}:${cohort.outcome}`
  }
}

/** The cohort that a text names (a door: anything may stand in an address); null when it names none. */
export function parseCohort(text: string): Cohort | null {
  const [by, first, error, fix, outcome, ...rest] = text.split(':')
  if (rest.length > 0 || (by !== 'hour' && error !== undefined)) return null
  const given = by === 'hour' ? { by, hour: first, error, fix, outcome } : { by, [toField(by ?? '')]: first }
  return cohortSchema.safeParse(given).data ?? null
}

/** First moment of the hour and of the next one. */
export function toHourBounds(hour: string): { readonly from: Date; readonly before: Date } {
  const from = new Date(`${hour}:00:00Z`)
  return { from, before: new Date(from.getTime() + hourMilliseconds) }
}

/** Hour of UTC of a moment, 2026-11-22T19. */
export function toHour(moment: Date): string {
  return moment.toISOString().slice(0, 13)
}

function toField(by: string): string {
  return by === 'text' ? 'textDigest' : by
}
