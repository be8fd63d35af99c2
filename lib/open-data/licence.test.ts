import { expect, test } from 'vitest'
import { toLicence } from './licence'
import { toReadMe } from './read-me'

const now = new Date('2026-11-22T02:00:00Z')

test('a licence is named by its identifier or its address, and both lead to its text', () => {
  expect(toLicence('CC0-1.0')).toEqual({ name: 'CC0-1.0', address: 'https://spdx.org/licenses/CC0-1.0.html' })
  expect(toLicence('https://a.example/terms')).toMatchObject({ address: 'https://a.example/terms' })
})

test.each(['en', 'fr'] as const)(
  'the text beside the files (%s) names the licence, or says that none is stated',
  (locale) => {
    const licence = toLicence('CC0-1.0')
    expect(toReadMe(locale, { now, licence })).toContain('CC0-1.0 (https://spdx.org/licenses/CC0-1.0.html)')
    const without = toReadMe(locale, { now, licence: toLicence(null) })
    expect(without).not.toContain('spdx')
    expect(without).toMatch(/## Licen[cs]e\n\n[^\n]{40,}/)
  },
)
