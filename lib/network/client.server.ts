import 'server-only'
import { hourMilliseconds, toDay } from '@/lib/day/day'
import { formTokenHours } from '@/lib/submission/form-token.server'
import { digestNetwork, type NetworkMarks } from './network-digest.server'

/** The marks of a request's network, and the one it had when a form was opened that may still come. */
export type ClientMarks = NetworkMarks & {
  /** Of the day before, as long as a form of that day is good; else null. Never to be stored: it would join two days. */
  readonly networkBefore: string | null
}

/**
 * The marks of the network that a request comes from. The address is the one that the server in front wrote into
 * X-Forwarded-For from the socket; what the client sent under that name never arrives here.
 */
export async function markClient(headers: Pick<Headers, 'get'>, now: Date): Promise<ClientMarks> {
  const before = new Date(now.getTime() - formTokenHours * hourMilliseconds)
  const isSameDay = toDay(before) === toDay(now)
  const [marks, networkBefore] = await Promise.all([
    digestNetwork(toAddress(headers), now),
    isSameDay ? null : digestClient(headers, before),
  ])
  return { ...marks, networkBefore }
}

/** The mark of the network alone. */
export async function digestClient(headers: Pick<Headers, 'get'>, now: Date): Promise<string> {
  return (await digestNetwork(toAddress(headers), now)).network
}

function toAddress(headers: Pick<Headers, 'get'>): string {
  return headers.get('x-forwarded-for') ?? ''
}
