import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales } from './locales'
import { localeOfPath, negotiateLocale } from './negotiate'

describe('negotiateLocale', () => {
  test.each([
    ['fr', 'fr'],
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['de-DE,de;q=0.9,fr;q=0.5,en;q=0.4', 'fr'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['*', 'en'],
    ['', 'en'],
    ['fr;q=0', 'en'],
    ['x'.repeat(5000), 'en'],
  ])('%s is answered in %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale)
  })

  test('no header is answered in English', () => {
    expect(negotiateLocale(null)).toBe('en')
  })

  test('whatever is sent, a language of the site comes back', () => {
    fc.assert(fc.property(fc.string(), (header) => locales.includes(negotiateLocale(header))))
  })
})

test.each([
  ['/fr/errors/x', 'fr'],
  ['/en', 'en'],
  ['/de', null],
  ['/france', null],
  ['/', null],
])('the language of %s is %s', (path, locale) => {
  expect(localeOfPath(path)).toBe(locale)
})
