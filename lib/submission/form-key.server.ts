import 'server-only'
import { isHasty } from '@/lib/protection/haste'
import { digestTexts } from '@/lib/secret/digest.server'
import { type FormPurpose, verifyFormToken } from './form-token.server'
import type { Suspicion } from './risk'
import { type FormGuard, trapField } from './schema'

type FormSent = {
  readonly purpose: FormPurpose
  readonly guard: FormGuard
  /** Digest of the network, of one day. */
  readonly network: string
  /** What was typed, for a form whose page is not known any more. */
  readonly texts: readonly string[]
  readonly now: Date
}

/**
 * The key under which a form is acted on once, and what the way it came says against it. A page that is not known or was
 * open for too long costs nobody what they typed: then the key follows from the day's network and texts.
 */
export async function findFormKey({ purpose, guard, network, texts, now }: FormSent): Promise<{
  readonly key: string
  /** Whether the page is one that was made for this purpose, and not too long ago. */
  readonly isKnown: boolean
  readonly suspicion: Omit<Suspicion, 'isUnproven'>
}> {
  const token = await verifyFormToken(guard.token, purpose, now)
  const isTrapped = guard[trapField] !== ''
  if (!token.ok) {
    const key = digestTexts([purpose.kind, purpose.about, network, ...texts])
    return { key, isKnown: false, suspicion: { isTrapped, isHasty: true } }
  }
  return { key: token.id, isKnown: true, suspicion: { isTrapped, isHasty: isHasty(token.issuedAt, now) } }
}
