import { z } from 'zod'

const memorySchema = z.strictObject({ heapMegabytes: z.number(), residentMegabytes: z.number() })

/** By the clock, and what it took of all processors: the second says more on a busy machine. */
const durationSchema = z.strictObject({ seconds: z.number(), processorSeconds: z.number() })

/** What scale-probe.ts answers, as JSON on standard output. */
export const probeSchema = z.strictObject({
  articles: z.int(),
  before: memorySchema,
  load: durationSchema,
  loaded: memorySchema,
  indexing: durationSchema,
  indexed: memorySchema,
  /** The most the process ever held, as the system counts it. */
  mostResidentMegabytes: z.number(),
  searches: z.array(z.strictObject({ kind: z.string(), milliseconds: z.number() })),
  /** The texts, for those who ask the served site the same. */
  queries: z.array(z.string()),
})
export type Probe = z.infer<typeof probeSchema>
