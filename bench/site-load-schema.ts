import { z } from 'zod'

const requestSchema = z.strictObject({
  path: z.string(),
  /** A form to be posted; without one the page is got. */
  form: z.string().optional(),
})
export type LoadRequest = z.infer<typeof requestSchema>

/** What one process of load is told, as JSON in its only argument. */
export const loadOrderSchema = z.strictObject({
  url: z.url(),
  seconds: z.number(),
  connections: z.int(),
  /** Sent in turn, over and over. */
  requests: z.array(requestSchema).min(1),
  status: z.int(),
  /** Number of the network that the first request pretends to come from; each further one comes from the next. */
  firstNetwork: z.int(),
})
export type LoadOrder = z.infer<typeof loadOrderSchema>

/** What it answers, as JSON on standard output. */
export const loadResultSchema = z.strictObject({
  requestsPerSecond: z.number(),
  medianMilliseconds: z.number(),
  p99Milliseconds: z.number(),
  kilobytesPerAnswer: z.number(),
  /** Answers with the expected status. */
  answers: z.int(),
  /** Other answers, broken connections and answers that never came. */
  failures: z.int(),
})
export type LoadResult = z.infer<typeof loadResultSchema>
