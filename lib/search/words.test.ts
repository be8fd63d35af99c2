import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord, joinTerms, listTerms, listWords } from './words'

describe('listTerms', () => {
  it.each([
    [
      'a code joined by underscores is found joined and split',
      'invalid_api_key',
      ['invalidapikey', 'invalid', 'api', 'key'],
    ],
    ['so is one joined by a hyphen, also a typographic one', 'rate\u2011limit', ['ratelimit', 'rate', 'limit']],
    [
      'a class name is found joined and by its words',
      'APITimeoutError',
      ['apitimeouterror', 'api', 'timeout', 'error'],
    ],
    ['a code stuck to a word is found alone', 'error1020', ['error1020', 'error', '1020']],
    ['a version stuck to a name stays with it', 'http2 gpt-4o', ['http2', 'gpt4o', 'gpt', '4o']],
    ['the numbers of an address never make a code', '1.1.1.1', ['1.1.1.1']],
    ['the numbers of a version never make a code', '5.2.2', ['5.2.2']],
    ['accents, case, ligatures and an apostrophe do not matter', 'L’Œuvre RÉSEAUX', ['l', 'oeuvre', 'reseaux']],
    ['a letter followed by its accent is the same word', 'accès', ['acces']],
    ['wide digits are digits', '４２９', ['429']],
    ['signs alone are no words', '… « _ » --', []],
  ])('%s', (_, text, terms) => {
    expect(listTerms(text)).toEqual(terms)
  })
})

describe('listWords', () => {
  it('words stand in order, apart, and where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let position = 0
        for (const word of listWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(position)
          expect(word.end).toBeGreaterThan(word.start)
          for (const part of word.parts) {
            expect(part.start).toBeGreaterThanOrEqual(word.start)
            expect(part.end).toBeLessThanOrEqual(word.end)
          }
          position = word.end
        }
        expect(position).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('foldWord', () => {
  it('case does not matter in any alphabet', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text))
      }),
    )
    expect(foldWord('ΟΔΟΣ')).toBe(foldWord('οδος'))
  })
})

describe('joinTerms', () => {
  it('digits of two terms never run together', () => {
    expect(joinTerms(['10', '20'])).toBe('10.20')
    expect(joinTerms(['error', '1020'])).toBe('error1020')
  })
})
