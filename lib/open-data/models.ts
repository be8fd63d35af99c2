import { z } from 'zod'
import { slugSchema } from '@/lib/content/schema'
import { modelSchema } from '@/lib/troubleshooting/schema'

/** The fitted model that gives the order of an error's fixes, as `models.json` has it. */
const exportedModelSchema = z.strictObject({
  error: slugSchema,
  /** Version of the fitted model, and when it was made. */
  version: z.number().int().positive(),
  fittedAt: z.iso.datetime(),
  /** Of what the authors stated when it was fitted: with another one the order is the authors'. */
  authoredDigest: z.string(),
  /** Trials behind it, each counted for what its age leaves of it, rounded down. */
  effectiveTrials: z.number().int(),
  halfLifeDays: z.number(),
  model: modelSchema,
})

export type ExportedModel = z.infer<typeof exportedModelSchema>

/** Models in the text of `models.json`; reading scales their probabilities exactly as the site does. Throws when they are none. */
export function parseModels(text: string): readonly ExportedModel[] {
  return z.array(exportedModelSchema).parse(JSON.parse(text))
}
