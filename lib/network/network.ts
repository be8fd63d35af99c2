import ipaddr from 'ipaddr.js'

/**
 * The network an address belongs to, as text: of IPv4 the first 24 bits, of IPv6 the first 64, which is what one
 * household or office usually shares. A port, brackets, a zone and the IPv4-mapped form are understood; null for
 * anything that is no address.
 */
export function toNetwork(address: string): string | null {
  return toPrefix(address, { ipv4: 24, ipv6: 64 })
}

/**
 * The wider network around it: of IPv6 the first 48 bits, which is what a provider may give to one customer; of IPv4 the
 * network itself. Null as above.
 */
export function toArea(address: string): string | null {
  return toPrefix(address, { ipv4: 24, ipv6: 48 })
}

function toPrefix(address: string, lengths: { readonly ipv4: number; readonly ipv6: number }): string | null {
  const bare = address.trim().replace(/^\[([^\]]+)\](:\d{1,5})?$/, '$1')
  const withoutPort = /^\d+\.\d+\.\d+\.\d+:\d{1,5}$/.test(bare) ? bare.replace(/:\d+$/, '') : bare
  const withoutZone = withoutPort.replace(/%[\w.-]+$/, '')
  // The library alone would read 1 or 0x7f.1 as addresses too.
  if (!withoutZone.includes(':') && !ipaddr.IPv4.isValidFourPartDecimal(withoutZone)) return null
  if (!ipaddr.isValid(withoutZone)) return null
  const parsed = ipaddr.process(withoutZone)
  const length = lengths[parsed.kind()]
  const whole = parsed.toByteArray()
  const prefix = whole.map((byte, index) => (index * 8 < length ? byte : 0))
  return `${ipaddr.fromByteArray(prefix).toString()}/${length}`
}
