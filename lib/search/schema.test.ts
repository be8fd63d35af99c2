import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryLimits } from './limits'
import { parseQuery } from './schema'

describe('parseQuery', () => {
  it.each([
    ['white space at the ends and in runs is cleaned up', '  error \t 1020\r\n', 'error 1020'],
    ['a control character separates words', 'error\u00001020', 'error 1020'],
    ['an invisible character inside a word goes', 'quo\u200bta\ufeff', 'quota'],
    ['a letter and its accent become one character', 're\u0301seau', 'réseau'],
    ['half a surrogate pair goes', 'a\ud83db', 'ab'],
    ['a repeated parameter counts with its first value that says something', [' ', 429, '1020', '1015'], '1020'],
    ['nothing is no text', undefined, ''],
    ['a number is no text', 1020, ''],
    ['an object is no text', { q: '1020' }, ''],
    ['a nested array is no text', [['1020']], ''],
  ])('%s', (_, raw, query) => {
    expect(parseQuery(raw)).toBe(query)
  })

  it('an oversized text is cut', () => {
    expect(parseQuery('x'.repeat(1_000_000))).toHaveLength(queryLimits.lengthMax)
  })

  it('a cut never leaves half a character', () => {
    expect(parseQuery(`x${'😀'.repeat(200)}`)).toBe(`x${'😀'.repeat(99)}`)
  })

  it('whatever comes in, a clean query comes out that another pass leaves alone', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    )
    fc.assert(
      fc.property(fc.oneof(fc.anything(), text, fc.array(text)), (raw) => {
        const query = parseQuery(raw)
        expect(query.length).toBeLessThanOrEqual(queryLimits.lengthMax)
        expect(query).toBe(query.trim())
        expect(query).not.toMatch(/[\p{Cc}\p{Cs}]|\s{2}/u)
        expect(parseQuery(query)).toBe(query)
      }),
    )
  })
})
