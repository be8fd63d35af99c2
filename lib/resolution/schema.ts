import { z } from 'zod'
import { slugSchema } from '@/lib/content/schema'
import { trapField } from '@/lib/submission/schema'
import { outcomeSchema } from '@/lib/troubleshooting/schema'

/** Longest signed token of a wizard page, in characters. */
const tokenLengthMax = 4000
/** Longest way through the wizard, as a query string. */
const pathLengthMax = 4000

/** Where a trial was reported: in an article the numbers were in view, in the wizard they were not. */
const trialSourceSchema = z.enum(['article', 'wizard'], { error: 'unknown-source' })
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
  /** The trap: people do not see the field and leave it empty. */
  [trapField]: z.string().max(500).optional(),
})
export type TrialForm = z.infer<typeof trialFormSchema>
