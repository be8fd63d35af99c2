import 'server-only'
import { createHmac } from 'node:crypto'
import { createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { getSigningSecret } from '@/lib/protection/secrets.server'
import { digestTexts } from '@/lib/submission/digest.server'
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

/**
 * Whether a form brings the solution of the task that was made for it. A form is acted on once, so that a solution
 * cannot be used twice.
 */
export async function isProven({
  token,
  altcha,
}: {
  readonly token: string
  readonly altcha: string
}): Promise<boolean> {
  const proof = parseProof(altcha)
  if (proof === null || proof.challenge.parameters.data?.form !== digestTexts([token])) return false
  const { verified } = await verifySolution({ ...proof, deriveKey, ...(await getSecrets()) })
  return verified
}

async function getSecrets() {
  const secret = await getSigningSecret()
  const derive = (label: string) => createHmac('sha256', secret).update(label).digest('hex')
  return { hmacSignatureSecret: derive('proof-of-work'), hmacKeySignatureSecret: derive('proof-of-work key') }
}
