import { expect, test } from 'vitest'
import { toAppAddress, toBase32 } from './app-address'

test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('“%s” is %s in base32, as RFC 4648 says', (text, base32) => {
  expect(toBase32(new TextEncoder().encode(text))).toBe(base32)
})

test('the address names issuer, account and secret', () => {
  expect(toAppAddress({ name: 'anna', secret: 'MZXW6YTB' })).toBe(
    'otpauth://totp/Fixpoint:anna?secret=MZXW6YTB&issuer=Fixpoint',
  )
})
