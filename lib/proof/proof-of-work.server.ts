import 'server-only'
import { createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { digestTexts } from '@/lib/secret/digest.server'
import { deriveSecret } from '@/lib/secret/secrets.server'
import { type ProofChallenge, parseProof, proofChallengeSchema } from './schema'

/**
 * Each try of a solution takes a browser about a millisecond or two, and the number lies in these bounds: one to two
 * seconds on a computer of today, a few more on a telephone.
 */
const cost = 2000
const counterMin = 500
const counterMax = 1000
const minutesMax = 60

/** A task that stands for the form with this token and no other. */
export async function createProofChallenge(token: string, now: Date): Promise<ProofChallenge> {
  return proofChallengeSchema.parse(
    await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost,
      counter: randomInt(counterMin, counterMax),
      data: { form: digestTexts([token]) },
      deriveKey,
      expiresAt: new Date(now.getTime() + minutesMax * 60_000),
      ...(await getSecrets()),
    }),
  )
}

declare global {
  // Next builds several bundles, each with a copy of this module: a solution used in one is used in all.
  var fixpointUsedProofs: Map<string, number> | undefined
}

/**
 * Whether a form brings the solution of the task that was made for it, which is taken once. Solutions that were used are
 * remembered as long as their tasks hold, in the memory of this process.
 */
export async function takeProof(form: ProvenForm, now: Date): Promise<boolean> {
  if (!(await isProven(form))) return false
  const used = getUsed(now)
  const key = digestTexts([form.token])
  if (used.has(key)) return false
  used.set(key, now.getTime())
  return true
}

function getUsed(now: Date): Map<string, number> {
  globalThis.fixpointUsedProofs ??= new Map()
  const used = globalThis.fixpointUsedProofs
  for (const [key, at] of used) if (now.getTime() - at > minutesMax * 60_000) used.delete(key)
  return used
}

type ProvenForm = { readonly token: string; readonly altcha: string }

/** Whether it brings the solution, however often. */
async function isProven({ token, altcha }: ProvenForm): Promise<boolean> {
  const proof = parseProof(altcha)
  if (proof === null || proof.challenge.parameters.data?.form !== digestTexts([token])) return false
  const { verified } = await verifySolution({ ...proof, deriveKey, ...(await getSecrets()) })
  return verified
}

async function getSecrets() {
  return {
    hmacSignatureSecret: await deriveSecret('proof-of-work'),
    hmacKeySignatureSecret: await deriveSecret('proof-of-work key'),
  }
}
