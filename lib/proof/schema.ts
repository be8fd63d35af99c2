import { z } from 'zod'

/** A task for a browser: to find a number by trying. Made and signed by the server, for one form. */
export const proofChallengeSchema = z.object({
  parameters: z.object({
    algorithm: z.literal('PBKDF2/SHA-256'),
    nonce: z.string(),
    salt: z.string(),
    cost: z.int(),
    keyLength: z.int(),
    keyPrefix: z.string(),
    keySignature: z.string().optional(),
    expiresAt: z.number().optional(),
    data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  }),
  signature: z.string().optional(),
})
export type ProofChallenge = z.infer<typeof proofChallengeSchema>

const solutionSchema = z.object({
  counter: z.int().min(0),
  derivedKey: z.string().max(200),
  time: z.number().optional(),
})

const proofSchema = z.object({ challenge: proofChallengeSchema, solution: solutionSchema })
export type Proof = z.infer<typeof proofSchema>

/** The proof in a field of a form (a door: anything may stand there); null when there is none. */
export function parseProof(text: string): Proof | null {
  if (!/^[A-Za-z0-9+/]{20,4000}={0,2}$/.test(text)) return null
  try {
    return proofSchema.safeParse(JSON.parse(atob(text))).data ?? null
  } catch (error) {
    // What is no base64, or no JSON, is no proof; anything else is ours.
    if (error instanceof SyntaxError || error instanceof DOMException) return null
    throw error
  }
}

/** What a form carries unseen: the token of its page, and where its network is busy a task to be solved. */
export type FormTicket = { readonly token: string; readonly challenge: ProofChallenge | null }
