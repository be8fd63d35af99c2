import { z } from 'zod'
import { daySchema } from '@/lib/day/day'
import { failureReasons } from '@/lib/request/reply'
import { refusalReasons } from '@/lib/visit/redirect'

export const linkStateSchema = z.enum(['alive', 'moved', 'dead', 'blocked', 'unreachable', 'unchecked'])
export type LinkState = z.infer<typeof linkStateSchema>

/** What the last visit of a link came to, as it is stored. */
export const linkCheckSchema = z.object({
  /** Id of the resource or of the accepted suggestion. */
  link: z.string(),
  /** The link's address when it was visited. */
  url: z.string(),
  state: linkStateSchema,
  /** HTTP status of the last answer; null when nobody answered. */
  status: z.int().nullable(),
  /** Why, where the status does not say it; router: it is the address of one, and nobody was asked. */
  reason: z.enum([...failureReasons, ...refusalReasons, 'router']).nullable(),
  /** The address that was asked last, which `etag` and `lastModified` are about. */
  finalUrl: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Where permanent redirects lead. */
  movedTo: z.string().nullable(),
  /** UTC day of the first visit of those without a usable answer; null after a good one. */
  failingSince: daySchema.nullable(),
  /** UTC day of this visit. */
  day: daySchema,
})
export type LinkCheck = z.infer<typeof linkCheckSchema>
