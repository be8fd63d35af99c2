import ipaddr from 'ipaddr.js'

/** Address of nobody in particular: what is left when the connection closed before it was asked. */
const unknownAddress = '0.0.0.0'

/**
 * The network address a request came from, as text in its shortest form; an IPv4 address inside IPv6 becomes IPv4.
 *
 * `forwardedFor` is what anybody may write into the header, so without trusted proxies it counts for nothing. Each of
 * our own proxies appends the address it saw: with n of them, the n-th entry from the right was written by the
 * outermost one and is the client; everything left of it is hearsay. Too few entries or an unreadable one mean that
 * the request did not pass all the proxies, and the socket is the only witness.
 */
export function getClientAddress(request: {
  readonly socketAddress: string | undefined
  readonly forwardedFor: string | undefined
  readonly trustedProxyHops: number
}): string {
  const socketAddress = findAddress(request.socketAddress ?? '') ?? unknownAddress
  if (request.trustedProxyHops < 1) return socketAddress
  const entries = (request.forwardedFor ?? '').split(',')
  return findAddress(entries.at(-request.trustedProxyHops) ?? '') ?? socketAddress
}

/** The address in `1.2.3.4`, `1.2.3.4:5678`, `2001:db8::1` or `[2001:db8::1]:5678` (some proxies add the port). */
function findAddress(entry: string): string | null {
  const text = entry.trim()
  const host = /^\[([^\]]+)\](?::\d{1,5})?$/.exec(text)?.[1] ?? /^([\d.]+):\d{1,5}$/.exec(text)?.[1] ?? text
  // The library also reads 127.1 or 0x7f000001, which no proxy writes, and keeps a zone, which is not an address.
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(host) || (ipaddr.IPv6.isValid(host) && !host.includes('%'))
  return isAddress ? ipaddr.process(host).toString() : null
}
