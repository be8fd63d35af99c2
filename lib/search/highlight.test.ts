import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight } from './highlight'

function mark(text: string, terms: readonly string[], beginnings: readonly string[] = []): string {
  return highlight(text, { terms: new Set(terms), beginnings })
    .map((part) => (part.match ? `[${part.text}]` : part.text))
    .join('')
}

describe('highlight', () => {
  it.each([
    ['a word is marked whatever its accents and case', 'Le RÉSEAU a coupé.', ['reseau'], 'Le [RÉSEAU] a coupé.'],
    ['a letter followed by its accent is marked with it', 'réseau', ['reseau'], '[réseau]'],
    [
      'a code is marked whole where it was found whole',
      'code: insufficient_quota.',
      ['insufficientquota'],
      'code: [insufficient_quota].',
    ],
    ['one word of a code is marked alone', 'insufficient_quota', ['quota'], 'insufficient_[quota]'],
    ['one word of a class name is marked alone', 'RateLimitError', ['limit'], 'Rate[Limit]Error'],
    ['another number is not marked', '1020 1010 10200', ['1020'], '[1020] 1010 10200'],
    ['nothing found, nothing marked', 'Bad gateway', [], 'Bad gateway'],
  ])('%s', (_, text, terms, marked) => {
    expect(mark(text, terms)).toBe(marked)
  })

  it('a word of which the beginning was typed is marked whole', () => {
    expect(mark('A network error', [], ['net'])).toBe('A [network] error')
  })

  it('the parts are never empty and make up the text', () => {
    const terms = fc.array(fc.oneof(fc.string(), fc.constantFrom('error', 'a', '1', 'reseau')))
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme-ascii' }),
    )
    fc.assert(
      fc.property(text, terms, terms, (original, sought, beginnings) => {
        const parts = highlight(original, { terms: new Set(sought), beginnings })
        expect(parts.map((part) => part.text).join('')).toBe(original)
        expect(parts.every((part) => part.text !== '')).toBe(true)
      }),
    )
  })
})
