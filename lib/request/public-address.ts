import ipaddr from 'ipaddr.js'

/** Where a connection would go. */
export type Destination = { readonly address: string; readonly port: number }

/**
 * Whether an IP address belongs to the public internet. What is not plainly public is refused: private, loopback,
 * link-local, shared, multicast and reserved ranges, the IPv6 forms that carry an IPv4 address inside (mapped,
 * translated, 6to4, Teredo), and anything that is no address.
 */
export function isPublicAddress(address: string): boolean {
  // The library alone would read 1 or 0x7f.1 as addresses too.
  if (!address.includes(':') && !ipaddr.IPv4.isValidFourPartDecimal(address)) return false
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast' && !isCompatible(address)
}

/** `::a.b.c.d`, the oldest form that carries an IPv4 address inside; deprecated by RFC 4291, section 2.5.5.1. */
function isCompatible(address: string): boolean {
  const bytes = ipaddr.parse(address).toByteArray()
  return bytes.length === 16 && bytes.slice(0, 12).every((byte) => byte === 0)
}
