import { expect, test } from 'vitest'
import { digestTexts } from './digest.server'

test('the digest of texts stays the same from version to version: it is stored, and travels in tokens', () => {
  expect(digestTexts(['session', 'login-loop', 'réseau "x"'])).toBe('PytRL05HVLcpyjLgMuYd_fYOFjcw8jD1mB_21SRsiLo')
})

test('where one text ends and the next begins makes a difference', () => {
  expect(digestTexts(['a', 'bc'])).not.toBe(digestTexts(['ab', 'c']))
})
