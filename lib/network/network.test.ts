import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toArea, toNetwork } from './network'

describe('toNetwork', () => {
  test.each([
    ['203.0.113.7', '203.0.113.0/24'],
    ['203.0.113.255', '203.0.113.0/24'],
    [' 203.0.113.7 ', '203.0.113.0/24'],
    ['203.0.113.7:4711', '203.0.113.0/24'],
    ['::ffff:203.0.113.7', '203.0.113.0/24'],
    ['::ffff:cb00:7107', '203.0.113.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::9]', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    ['::1', '::/64'],
    ['127.0.0.1', '127.0.0.0/24'],
  ])('%s lies in %s', (address, network) => {
    expect(toNetwork(address)).toBe(network)
  })

  test.each([
    '',
    'unknown',
    '1',
    '0x7f.1',
    '017.0.0.1',
    '1.2.3',
    '1.2.3.4.5',
    '256.1.1.1',
    '1.2.3.4/8',
    ':::',
    'a:b',
    'localhost',
  ])('"%s" is no address', (address) => {
    expect(toNetwork(address)).toBeNull()
  })

  test('all addresses of one /24 or /64 give the same network, and the next one another', () => {
    const byte = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(byte, byte, byte, byte, byte, (a, b, c, d, e) => {
        expect(toNetwork(`${a}.${b}.${c}.${d}`)).toBe(toNetwork(`${a}.${b}.${c}.${e}`))
        expect(toNetwork(`${a}.${b}.${c}.${d}`)).not.toBe(toNetwork(`${a}.${b}.${(c + 1) % 256}.${d}`))
        const prefix = `2001:db8:${a.toString(16)}:${b.toString(16)}`
        expect(toNetwork(`${prefix}:${c.toString(16)}::${d.toString(16)}`)).toBe(
          toNetwork(`${prefix}::${e.toString(16)}`),
        )
      }),
    )
  })

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => toNetwork(text) === null || toNetwork(text)?.includes('/') === true))
  })
})

test.each([
  ['203.0.113.7', '203.0.113.0/24'],
  ['::ffff:203.0.113.7', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['[2001:db8:1:ffff::9]:443', '2001:db8:1::/48'],
  ['garbage', null],
])('the wider network of %s is %s', (address, area) => {
  expect(toArea(address)).toBe(area)
})
