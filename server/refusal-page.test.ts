import { expect, test } from 'vitest'
import { refusals } from './admission'
import { toRefusalPage } from './refusal-page'

test.each([
  ['/fr/errors/cloudflare-1020/report', 'fr'],
  ['/fr', 'fr'],
  ['/fr?x=1', 'fr'],
  ['/en/errors', 'en'],
  ['/french', 'en'],
  ['/', 'en'],
  ['"><script>', 'en'],
])('%s is answered in %s', (target, language) => {
  expect(toRefusalPage('body-too-large', target)).toContain(`<html lang="${language}">`)
})

test('someone whose note is too long learns what to do and that nothing is lost', () => {
  expect(toRefusalPage('body-too-large', '/en')).toContain('nothing is lost')
  expect(toRefusalPage('body-too-large', '/en')).toContain('Shorten the note')
  expect(toRefusalPage('body-too-large', '/fr')).toContain('rien n’est perdu')
  expect(toRefusalPage('body-too-large', '/fr')).toContain('Raccourcissez la note')
})

test('every refusal has a page of its own in both languages', () => {
  const pages = Object.keys(refusals).length * 2
  const made = new Set<string>()
  for (const target of ['/en', '/fr']) {
    made.add(toRefusalPage('unreadable-address', target))
    made.add(toRefusalPage('unexpected-body', target))
    made.add(toRefusalPage('method-not-allowed', target))
    made.add(toRefusalPage('length-missing', target))
    made.add(toRefusalPage('body-too-large', target))
  }
  expect(made.size).toBe(pages)
})
