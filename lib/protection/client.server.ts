import 'server-only'
import { digestNetwork } from './network-digest.server'

/**
 * The digest of the network that a request comes from. The address is the one that the server in front wrote into
 * X-Forwarded-For from the socket; what the client sent under that name never arrives here.
 */
export function digestClient(headers: Pick<Headers, 'get'>, now: Date): Promise<string> {
  return digestNetwork(headers.get('x-forwarded-for') ?? '', now)
}
