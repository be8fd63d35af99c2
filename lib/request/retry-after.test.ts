import { expect, test } from 'vitest'
import { parseRetryAfter } from './retry-after'

test.each([
  ['120', 120],
  ['0', 0],
  ['Wed, 25 Nov 2026 12:01:00 GMT', 60],
  ['Wed, 25 Nov 2026 11:00:00 GMT', 0],
  ['-1', null],
  ['1.5', null],
  ['2027', 2027],
  ['12345678901', null],
  ['soon', null],
  ['', null],
  [null, null],
])('%s asks to wait %s seconds', (text, expected) => {
  expect(parseRetryAfter(text, new Date('2026-11-25T12:00:00Z'))).toBe(expected)
})
