import 'server-only'
import { digestNetwork, type NetworkMarks } from './network-digest.server'

/**
 * The marks of the network that a request comes from. The address is the one that the server in front wrote into
 * X-Forwarded-For from the socket; what the client sent under that name never arrives here.
 */
export function markClient(headers: Pick<Headers, 'get'>, now: Date): Promise<NetworkMarks> {
  return digestNetwork(headers.get('x-forwarded-for') ?? '', now)
}

/** The mark of the network alone. */
export async function digestClient(headers: Pick<Headers, 'get'>, now: Date): Promise<string> {
  return (await markClient(headers, now)).network
}
