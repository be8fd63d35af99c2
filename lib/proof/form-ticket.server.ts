import 'server-only'
import { isNetworkBusy } from '@/lib/protection/rate-limit.server'
import { type FormPurpose, signFormToken } from '@/lib/submission/form-token.server'
import { createProofChallenge } from './proof-of-work.server'
import type { FormTicket } from './schema'

/** What the form of one page carries unseen. `isBusy` asks for a proof in any case. */
export async function createFormTicket(
  purpose: FormPurpose,
  { network, isBusy = false, now }: { readonly network: string; readonly isBusy?: boolean; readonly now: Date },
): Promise<FormTicket> {
  const token = await signFormToken(purpose, now)
  const isAsked = isBusy || (await isNetworkBusy(network))
  return { token, challenge: isAsked ? await createProofChallenge(token, now) : null }
}
