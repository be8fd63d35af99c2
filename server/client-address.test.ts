import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getClientAddress } from './client-address'

const socketAddress = '192.0.2.1'

describe('the address of a client', () => {
  test.each([
    { hops: 0, header: undefined, expected: socketAddress },
    { hops: 0, header: '203.0.113.9', expected: socketAddress },
    { hops: 1, header: '203.0.113.9', expected: '203.0.113.9' },
    { hops: 1, header: '198.51.100.7, 203.0.113.9', expected: '203.0.113.9' },
    { hops: 2, header: '6.6.6.6, 198.51.100.7, 203.0.113.9', expected: '198.51.100.7' },
    { hops: 2, header: '203.0.113.9', expected: socketAddress },
    { hops: 1, header: undefined, expected: socketAddress },
    { hops: 1, header: '', expected: socketAddress },
    { hops: 1, header: 'unknown', expected: socketAddress },
    { hops: 1, header: '203.0.113.9,', expected: socketAddress },
    { hops: 1, header: '0x7f000001', expected: socketAddress },
    { hops: 1, header: '127.1', expected: socketAddress },
    { hops: 1, header: 'fe80::1%eth0', expected: socketAddress },
    { hops: 1, header: '203.0.113.9:4711', expected: '203.0.113.9' },
    { hops: 1, header: '[2001:DB8:0::1]:4711', expected: '2001:db8::1' },
    { hops: 1, header: '2001:0db8::0001', expected: '2001:db8::1' },
    { hops: 1, header: '::ffff:203.0.113.9', expected: '203.0.113.9' },
  ])('with $hops trusted proxies and "$header" is $expected', ({ hops, header, expected }) => {
    expect(getClientAddress({ socketAddress, forwardedFor: header, trustedProxyHops: hops })).toBe(expected)
  })

  test('is the IPv4 address when the socket speaks IPv6', () => {
    expect(getClientAddress({ socketAddress: '::ffff:192.0.2.1', forwardedFor: undefined, trustedProxyHops: 0 })).toBe(
      socketAddress,
    )
  })

  test('is 0.0.0.0 when the connection is already gone', () => {
    expect(getClientAddress({ socketAddress: undefined, forwardedFor: '203.0.113.9', trustedProxyHops: 0 })).toBe(
      '0.0.0.0',
    )
  })

  test('is always that of the socket without trusted proxies, whatever the header says', () => {
    const header = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string())).map((all) => all.join(', ')),
    )
    fc.assert(
      fc.property(header, (forwardedFor) => {
        expect(getClientAddress({ socketAddress, forwardedFor, trustedProxyHops: 0 })).toBe(socketAddress)
      }),
      { numRuns: 1000 },
    )
  })

  test('does not depend on what a client wrote left of the trusted entries', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.ipV4(), fc.string())), fc.ipV4(), fc.ipV4(), (forged, client, inner) => {
        const forwardedFor = [...forged, client, inner].join(', ')
        expect(getClientAddress({ socketAddress, forwardedFor, trustedProxyHops: 2 })).toBe(client)
      }),
      { numRuns: 300 },
    )
  })
})
