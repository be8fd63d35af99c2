import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchEntry } from './entry'
import { sampleEntries } from './fixtures/entries'
import { buildIndex, search } from './search-index'

const index = buildIndex(sampleEntries)
const queryWords = fc.constantFrom(
  'error',
  'réseau',
  'quotta',
  'strem',
  '1020',
  '429',
  'l020',
  'invalid_api_key',
  'the',
  '-',
  '__proto__',
  'constructor',
)

describe('search', () => {
  it('shows the translation of the reader, whichever language was typed', () => {
    expect(search(index, 'accès refusé', { locale: 'en' })[0]?.entry.title).toBe('Error 1020 "Access denied"')
    expect(search(index, 'access denied', { locale: 'fr' })[0]?.entry.title).toBe('Erreur 1020 « Accès refusé »')
  })

  it('shows another translation where the reader’s is missing', () => {
    const french = buildIndex(sampleEntries.filter((entry) => entry.locale === 'fr'))
    expect(search(french, '1020', { locale: 'en' })[0]?.entry.locale).toBe('fr')
  })

  it('lists an entry once, not once in each language', () => {
    const ids = search(index, 'error', { locale: 'en', limit: 100 }).map((result) => result.entry.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('lists no more than the limit', () => {
    expect(search(index, 'error', { locale: 'en', limit: 3 })).toHaveLength(3)
  })

  it('marks what was found, the closest message included', () => {
    const [found] = search(index, 'acess denied', { locale: 'en' })
    expect(found?.highlights.title.filter((part) => part.match).map((part) => part.text)).toEqual(['Access', 'denied'])
    expect(found?.highlights.wording?.map((part) => part.text).join('')).toBe('Error 1020: Access denied')
  })

  it('gives no message where none was found', () => {
    expect(search(index, 'vpn', { locale: 'en' })[0]?.highlights.wording).toBeNull()
  })

  it('finds nothing in an empty index and for an empty query', () => {
    expect(search(buildIndex([]), '1020', { locale: 'en' })).toEqual([])
    expect(search(index, ' … ', { locale: 'en' })).toEqual([])
  })

  it('orders the same whatever the order of the entries', () => {
    const words = fc.array(queryWords, { minLength: 1, maxLength: 4 })
    const shuffled = fc.shuffledSubarray([...sampleEntries], { minLength: sampleEntries.length })
    fc.assert(
      fc.property(words, shuffled, (typed, entries) => {
        const query = typed.join(' ')
        expect(search(buildIndex(entries), query, { locale: 'fr' })).toEqual(search(index, query, { locale: 'fr' }))
      }),
      { numRuns: 20 },
    )
  })

  it('never throws, and scores are positive numbers', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.array(queryWords, { maxLength: 60 }).map((typed) => typed.join(' ')),
    )
    fc.assert(
      fc.property(text, (query) => {
        for (const { score } of search(index, query, { locale: 'en' })) expect(score).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it('a number finds only what has this number', () => {
    const sampleNumbers = [...new Set(sampleEntries.flatMap((entry) => toText(entry).match(/\d+/g) ?? []))]
    const number = fc.oneof(fc.nat({ max: 9999 }).map(String), fc.constantFrom(...sampleNumbers))
    const lead = fc.constantFrom('', 'error ', 'Erreur ', 'http', '#', 'code: ')
    fc.assert(
      fc.property(lead, number, (before, digits) => {
        for (const { entry } of search(index, before + digits, { locale: 'en', limit: 100 })) {
          const texts = sampleEntries.filter((other) => other.kind === entry.kind && other.id === entry.id).map(toText)
          expect(texts.join('\n')).toMatch(new RegExp(`(?<!\\d)${digits}(?!\\d)`))
        }
      }),
      { numRuns: 500 },
    )
  })
})

function toText(entry: SearchEntry): string {
  return [entry.code, entry.title, entry.description, ...entry.exact, ...entry.wordings, ...entry.keywords].join('\n')
}
