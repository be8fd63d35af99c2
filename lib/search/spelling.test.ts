import { describe, expect, it } from 'vitest'
import type { SearchEntry } from './entry'
import { buildIndex, search } from './search-index'

const words =
  'quota date rate request requests connexion connection bad gateway stream réseau 420 422 429 1010 1020 http2'.split(
    ' ',
  )

const index = buildIndex(
  words.map(
    (word): SearchEntry => ({
      id: word,
      kind: 'guide',
      locale: 'en',
      title: word,
      description: '',
      code: null,
      exact: [],
      wordings: [],
      keywords: [],
    }),
  ),
)

describe('a word typed in another way than the entries write it', () => {
  it.each([
    ['a known word is itself, not its neighbour', 'rate', ['rate']],
    ['a known word brings its other endings', 'request', ['request', 'requests']],
    ['a singular is known by its plural', 'requests', ['requests', 'request']],
    ['a plural is known by its singular', 'reseaux', ['réseau']],
    ['a letter too many is forgiven', 'quotta', ['quota']],
    ['a letter too few is forgiven', 'strem', ['stream']],
    ['two letters in the wrong order are one typo', 'strema', ['stream']],
    ['a typo in a plural leads to the singular', 'resaux', ['réseau']],
    ['a short word is not corrected by two letters', 'qouto', []],
    ['a long word is corrected by two letters', 'conecttion', ['connection']],
    ['a long word is not corrected by more', 'conenctoin', []],
    ['a word of three letters is as it is', 'dad', []],
    ['a code is never a typo of another', '424', []],
    ['a word is never a typo of a code', 'httpq', []],
    ['an l stands for 1 where such a code exists', 'l020', ['1020']],
    ['an O stands for 0 where such a code exists', '42O', ['420']],
    ['no code is made up', 'l03o', []],
    ['two known words typed as one come apart', 'badgateway', ['bad', 'gateway']],
    ['an unknown word stays whole', 'badgerway', []],
  ])('%s', (_, query, found) => {
    expect(search(index, query, { locale: 'en' }).map((result) => result.entry.id)).toEqual(found)
  })
})
