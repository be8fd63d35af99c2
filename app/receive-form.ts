import type { z } from 'zod'
import type { Draft } from '@/lib/form/draft'
import { readPost } from '@/lib/form/post.server'
import { type ClientMarks, markClient } from '@/lib/network/client.server'
import { checkRateLimit, countRefusal, isNetworkBusy } from '@/lib/protection/rate-limit.server'
import { refuseWithPage } from './refuse'

type Given<Data> = {
  readonly request: Request
  readonly schema: z.ZodType<Data>
  /** Path of the page that shows a refusal, with its language. */
  readonly page: string
  /** Whether that page has fields for what was typed. */
  readonly isTyped: boolean
  /** Why a form is refused some of whose fields are wrong; `form` where none says more. */
  readonly toReason?: (faults: readonly string[]) => string | null
  /** Whether a form goes on though its network sent too much. */
  readonly isLetThrough?: (data: Data) => boolean
}

type Received<Data> =
  | { readonly kind: 'refused'; readonly response: Response }
  | {
      readonly kind: 'received'
      readonly data: Data
      readonly marks: ClientMarks
      /** Whether the network is within its limits, and whether it is busy. */
      readonly isWithin: boolean
      readonly isBusy: boolean
      readonly now: Date
      /** Refuses it after all, for what it says. */
      readonly refuse: (reason: string) => Promise<Response>
    }

/**
 * The door of the forms that anybody may send: from this site, as the schema says, within the limits of the network.
 * What is refused has its answer, for the sender's own network, and counts too, by a count of its own: else whoever
 * sends nonsense would get a page for each.
 */
export async function receiveForm<Data>(given: Given<Data>): Promise<Received<Data>> {
  const { request, schema, page, isTyped, toReason, isLetThrough } = given
  const now = new Date()
  const marks = await markClient(request.headers, now)
  const { network, networkBefore } = marks
  const post = await readPost(request, schema)
  const typed = isTyped ? post.typed : {}
  const answer = async (status: 403 | 422 | 429, draft: Omit<Draft, 'typed' | 'sender'>, isBusy: boolean) =>
    refuseWithPage({ page, status, draft: { ...draft, typed, sender: { network, networkBefore, isBusy } } })
  if (post.kind === 'refused') {
    const refusal = await countRefusal(network)
    const status = refusal.isFlood ? 429 : post.reason === 'other-site' ? 403 : 422
    const reason = (post.reason === 'form' ? toReason?.(post.faults) : null) ?? post.reason
    const response = await answer(status, { reason, ...refusal }, await isNetworkBusy(network))
    return { kind: 'refused', response }
  }
  const permit = await checkRateLimit(network)
  if (!permit.ok && isLetThrough?.(post.data) !== true) {
    const draft = { reason: 'too-many', waitSeconds: permit.retryAfterSeconds, isFlood: permit.isFlood }
    return { kind: 'refused', response: await answer(429, draft, true) }
  }
  const isBusy = !permit.ok || permit.isBusy
  const refuse = (reason: string) => answer(422, { reason }, isBusy)
  return { kind: 'received', data: post.data, marks, isWithin: permit.ok, isBusy, now, refuse }
}
