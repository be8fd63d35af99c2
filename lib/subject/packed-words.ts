import { pairSign } from './words'

/** What a word says of an error, by its slug, or of nobody. */
export type WordWeight = { readonly about: string; readonly weight: number }

/** Words and what they say as they travel: texts that compress well, and are read without a library. */
export type PackedWords = {
  /** What words tell of, in the order in which it is counted. */
  readonly abouts: readonly string[]
  /** In order of the alphabet; `_found` after `not` or `not_able` is `not_found`. */
  readonly words: string
  /** For each word a symbol for each thing that it tells of: how many are passed over before it. */
  readonly places: string
  /** For all of these, one after the other, a symbol each: the weight in steps. */
  readonly steps: string
}

/** What JSON writes as it is, but the space, which separates: each stands for its place here. */
export const symbols = Array.from({ length: 91 }, (_, place) => String.fromCharCode(35 + place + (place >= 57 ? 1 : 0)))
/** The symbol in the middle is no step at all. */
export const noStep = 45

const values = new Map(symbols.map((symbol, value) => [symbol, value]))

/** What each word says, by the word; `step` is what one step weighs. */
export function unpackWords(
  { abouts, words, places, steps }: PackedWords,
  step: number,
): ReadonlyMap<string, readonly WordWeight[]> {
  const lists = places.split(' ')
  let used = 0
  const entries = listNames(words).map((word, index) => {
    let place = -1
    const weights = [...(lists[index] ?? '')].map((symbol) => {
      place += read(symbol) + 1
      used += 1
      return { about: abouts[place] ?? '', weight: (read(steps[used - 1]) - noStep) * step }
    })
    return [word, weights] as const
  })
  return new Map(entries)
}

function read(symbol: string | undefined): number {
  const value = values.get(symbol ?? '')
  if (value === undefined)
    throw new Error(`The packed words have a symbol that says nothing: ${JSON.stringify(symbol)}`)
  return value
}

function listNames(words: string): readonly string[] {
  let first = ''
  return (words === '' ? [] : words.split(' ')).map((name) => {
    const word = name.startsWith(pairSign) ? first + name : name
    first = word.split(pairSign)[0] ?? ''
    return word
  })
}
