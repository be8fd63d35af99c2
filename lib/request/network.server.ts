import 'server-only'
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { type Destination, isPublicAddress } from './public-address'
import type { Failure } from './reply'
import { toReason } from './request.server'

/** How names become addresses, and which addresses may be visited. Tests give their own; nothing else does. */
export type Network = {
  /** All addresses of a name. Rejects as node:dns does. */
  readonly resolve: (hostname: string) => Promise<readonly string[]>
  readonly mayVisit: (destination: Destination) => boolean
}

export const publicNetwork: Network = {
  resolve: async (hostname) => (await lookup(hostname, { all: true, order: 'verbatim' })).map(({ address }) => address),
  mayVisit: ({ address }) => isPublicAddress(address),
}

/**
 * The addresses a page may be asked at. One address of a name that must not be visited rules out the name with all its
 * others: who names a private one beside a public one wants to be taken for another.
 */
export async function findAddresses(
  url: URL,
  { network, signal }: { readonly network: Network; readonly signal: AbortSignal },
): Promise<readonly string[] | Failure> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  try {
    // The socket takes an address in a URL as it stands, without looking it up: it is checked here like any other.
    const addresses = isIP(host) === 0 ? await within(signal, network.resolve(host)) : [host]
    if (addresses.length === 0) return { kind: 'failure', reason: 'name-unknown' }
    const isOpen = addresses.every((address) => network.mayVisit({ address, port }))
    return isOpen ? addresses : { kind: 'failure', reason: 'private' }
  } catch (error) {
    const reason = toReason(error)
    if (reason === null) throw error
    return { kind: 'failure', reason }
  }
}

function within<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
