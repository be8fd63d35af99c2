import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMisspellings, type SpelledWord } from './misspellings'
import { countSlips, countSlipsAllowed, countSlipsOfBeginning } from './typos'

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 3, maxLength: 10 })
const known = fc.uniqueArray(fc.record({ term: letters, isBeginning: fc.boolean() }), {
  maxLength: 40,
  selector: ({ term, isBeginning }) => `${term} ${isBeginning}`,
})

/** The same by its definition: every word compared. */
function listPlainly(words: readonly SpelledWord[], term: string) {
  return words.flatMap(({ id, term: word, isBeginning }) => {
    if (isBeginning ? word.length < 6 || term.length < word.length - 2 : Math.abs(word.length - term.length) > 2)
      return []
    const max = countSlipsAllowed(word.length, isBeginning ? word.length : term.length)
    const slips = isBeginning ? countSlipsOfBeginning(word, term, max) : countSlips(word, term, max)
    const isForgiven = max > 0 && slips <= max && (slips < 2 || word[0] === term[0])
    return isForgiven ? [{ id, slips }] : []
  })
}

describe('misspellings', () => {
  it('are all words within the slips that are forgiven, and no others', () => {
    fc.assert(
      fc.property(known, letters, (drafts, term) => {
        const words = drafts.map((draft, id) => ({ id, ...draft }))
        const found = createMisspellings(words)(term)
        expect([...found].sort((a, b) => a.id - b.id)).toEqual(listPlainly(words, term))
      }),
      { numRuns: 500 },
    )
  })

  it('come with the fewest slips first, then whole words, then short ones', () => {
    const words = ['quotas', 'quotes*', 'quotb', 'quota'].map((word, id) => ({
      id,
      term: word.replace('*', ''),
      isBeginning: word.endsWith('*'),
    }))
    const found = createMisspellings(words)('quotaz')
    expect(found.map(({ id, slips }) => `${words[id]?.term} ${slips}`)).toEqual(['quota 1', 'quotas 1'])
  })

  it.each([
    ['wrong', 'kuota'],
    ['missing', 'uota'],
    ['too many', 'xquota'],
    ['swapped with the second', 'uqota'],
  ])('are found where the first letter is %s', (_, term) => {
    const find = createMisspellings([{ id: 7, term: 'quota', isBeginning: false }])
    expect(find(term)).toEqual([{ id: 7, slips: 1 }])
  })

  it('are none of words with a number', () => {
    expect(createMisspellings([{ id: 0, term: 'gpt40', isBeginning: false }])('gpt4o')).toEqual([])
  })
})
