import ipaddr from 'ipaddr.js'

/**
 * The network an address belongs to, as text: of IPv4 the first 24 bits, of IPv6 the first 64, which is what one
 * household or office usually shares. A port, brackets, a zone and the IPv4-mapped form are understood; null for
 * anything that is no address.
 */
export function toNetwork(address: string): string | null {
  const bare = address.trim().replace(/^\[([^\]]+)\](:\d{1,5})?$/, '$1')
  const withoutPort = /^\d+\.\d+\.\d+\.\d+:\d{1,5}$/.test(bare) ? bare.replace(/:\d+$/, '') : bare
  const withoutZone = withoutPort.replace(/%[\w.-]+$/, '')
  // The library alone would read 1 or 0x7f.1 as addresses too.
  if (!withoutZone.includes(':') && !ipaddr.IPv4.isValidFourPartDecimal(withoutZone)) return null
  if (!ipaddr.isValid(withoutZone)) return null
  const parsed = ipaddr.process(withoutZone)
  const length = parsed.kind() === 'ipv4' ? 24 : 64
  const whole = parsed.toByteArray()
  const prefix = whole.map((byte, index) => (index * 8 < length ? byte : 0))
  return `${ipaddr.fromByteArray(prefix).toString()}/${length}`
}
