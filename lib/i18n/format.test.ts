import { expect, test } from 'vitest'
import { formatDay, formatMinutes, formatMinutesRange } from './format'

test.each([
  [5, 10, '5–10 minutes', '5–10 minutes'],
  [30, 60, '30–60 minutes', '30–60 minutes'],
  [60, 24 * 60, '1–24 hours', '1–24 heures'],
] as const)('between %d and %d minutes', (minimum, maximum, en, fr) => {
  const plain = (text: string) => text.replaceAll('\u00A0', ' ')
  expect([
    plain(formatMinutesRange('en', minimum, maximum)),
    plain(formatMinutesRange('fr', minimum, maximum)),
  ]).toEqual([en, fr])
})

test('a number does not part from its unit', () => {
  expect(formatMinutes('en', 10)).toBe('10\u00A0minutes')
})

test('days as they are written in both languages', () => {
  expect([formatDay('en', '2026-11-22'), formatDay('fr', '2026-11-22')]).toEqual([
    '22 November 2026',
    '22 novembre 2026',
  ])
})
