import SearchableMap from 'minisearch/SearchableMap'
import { describe, expect, it } from 'vitest'
import { findSplit, listReadings, type Vocabulary } from './spelling'

function toVocabulary(terms: readonly string[]): Vocabulary {
  const tree = SearchableMap.from(terms.map((term): [string, true] => [term, true]))
  return {
    has: (term) => tree.has(term),
    hasPrefix: (prefix) => tree.atPrefix(prefix).size > 0,
    listNear: (term, distance) => [...tree.fuzzyGet(term, distance).keys()],
  }
}

const vocabulary = toVocabulary(
  'quota date rate request requests connexion connection bad gateway stream reseau 420 422 429 1010 1020 http2'.split(
    ' ',
  ),
)

function listTermsRead(typed: string): readonly string[] {
  return listReadings(typed, vocabulary).map((reading) => reading.term)
}

describe('listReadings', () => {
  it.each([
    ['a known word is itself, not its neighbour', 'rate', ['rate']],
    ['a known word brings its other endings', 'request', ['request', 'requests']],
    ['a plural is known by its singular', 'reseaux', ['reseau']],
    ['a letter too many is forgiven', 'quotta', ['quota']],
    ['a letter too few is forgiven', 'strem', ['stream']],
    ['two letters in the wrong order are one typo', 'strema', ['stream']],
    ['a typo in a plural leads to the singular', 'resaux', ['reseau']],
    ['a short word is not corrected by two letters', 'qouto', []],
    ['a long word is, where one letter does not help', 'conenctoin', []],
    ['a long word is corrected by two letters', 'conecttion', ['connection']],
    ['a word of three letters is as it is', 'dad', []],
    ['a code is never a typo of another', '424', ['424']],
    ['a word is never a typo of a code', 'http', []],
    ['an l stands for 1 where such a code exists', 'l020', ['1020']],
    ['an O stands for 0 where such a code exists', '42o', ['420']],
    ['no code is made up', 'l03o', ['l03o']],
  ])('%s', (_, typed, read) => {
    expect(listTermsRead(typed)).toEqual(read)
  })
})

describe('findSplit', () => {
  it('two known words typed as one come apart', () => {
    expect(findSplit('badgateway', vocabulary)).toEqual(['bad', 'gateway'])
  })

  it('an unknown word stays whole', () => {
    expect(findSplit('badgerway', vocabulary)).toBeNull()
  })
})
