import { cleanText } from '@/lib/reading/clean-text'
import { isGrammar, isOneWord, listTokens, splitByCase, type Token } from './tokens'

/** A wording or a bag of words, in words of the vocabulary. */
export type Phrase = {
  /** For each place, the words of which one stands there. */
  readonly places: readonly (readonly number[])[]
  /** How much each place tells. */
  readonly weights: readonly number[]
  /** Places before which anything may stand: a model's name, a number. */
  readonly gaps: ReadonlySet<number>
  readonly isOrdered: boolean
  readonly weightSum: number
  /** Places that must be filled: numbers, names of services, what is quoted. They tell one message from another's. */
  readonly required: readonly number[]
}

export type PhraseBook = {
  readonly words: readonly string[]
  readonly phrases: readonly Phrase[]
  /** For each word, the phrases and places where it stands, as pairs in one list. */
  readonly postings: readonly (readonly number[])[]
  /** For each word, the phrases of which it is one of the rarest: without any of these a phrase is not looked at. */
  readonly keys: readonly (readonly number[])[]
  /** For each phrase, where its places begin in a list of the places of all; at the end, how many there are. */
  readonly offsets: Uint32Array
}

/** How much a word of grammar tells, against 0.5 to 1 of others. */
const grammarWeight = 0.2

type Draft = {
  readonly places: readonly (readonly string[])[]
  readonly gaps: ReadonlySet<number>
  /** Places of words that the message quotes: they are what it is about. */
  readonly quoted: ReadonlySet<number>
  readonly isOrdered: boolean
}

/** Reads wordings (`ordered`) and bags of words (`loose`) into one book; phrase ids are places in the joined list. */
export function createPhraseBook(ordered: readonly string[], loose: readonly string[]): PhraseBook {
  const drafts = [...ordered.map(toWordingDraft), ...loose.map(toBagDraft)]
  const ids = new Map<string, number>()
  const counts: number[] = []
  function toId(word: string): number {
    const id = ids.get(word) ?? ids.size
    ids.set(word, id)
    return id
  }
  const placed = drafts.map(({ places }) => places.map((words) => words.map(toId)))
  for (const places of placed) for (const id of new Set(places.flat())) counts[id] = (counts[id] ?? 0) + 1
  const words = [...ids.keys()]
  const phrases = drafts.map((draft, index): Phrase => {
    const places = placed[index] ?? []
    const weights = places.map((place) =>
      weigh(
        place.map((id) => words[id] ?? ''),
        Math.min(...place.map((id) => counts[id] ?? 1)),
      ),
    )
    const required = places.flatMap((place, at) =>
      draft.quoted.has(at) || place.every((id) => mustStand(words[id] ?? '')) ? [at] : [],
    )
    return {
      required,
      places,
      weights,
      gaps: draft.gaps,
      isOrdered: draft.isOrdered,
      weightSum: weights.reduce((a, b) => a + b, 0),
    }
  })
  const postings: number[][] = words.map(() => [])
  phrases.forEach((phrase, index) => {
    phrase.places.forEach((place, at) => {
      for (const id of place) postings[id]?.push(index, at)
    })
  })
  return { words, phrases, postings, keys: listKeys(phrases, postings), offsets: listOffsets(phrases) }
}

/** So many of its rarest places that one of them stands wherever enough of the phrase does. */
function countKeys({ places, isOrdered }: Phrase): number {
  if (!isOrdered || places.length <= 2) return 1
  return places.length <= 4 ? 2 : 4
}

function listOffsets(phrases: readonly Phrase[]): Uint32Array {
  const offsets = new Uint32Array(phrases.length + 1)
  phrases.forEach(({ places }, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + places.length
  })
  return offsets
}

function listKeys(
  phrases: readonly Phrase[],
  postings: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const keys: number[][] = postings.map(() => [])
  phrases.forEach((phrase, index) => {
    const costs = phrase.places.map((place, at) => ({
      at,
      cost: place.reduce((sum, id) => sum + (postings[id]?.length ?? 0), 0),
    }))
    const told = costs.filter(({ at }) => phrase.weights[at] !== grammarWeight)
    const rarest = (told.length > 0 ? told : costs).sort((a, b) => a.cost - b.cost).slice(0, countKeys(phrase))
    for (const { at } of rarest) for (const id of phrase.places[at] ?? []) keys[id]?.push(index)
  })
  return keys
}

const serviceNames =
  /^(?:openai|chatgpt|claude|anthropic|gemini|azure|cloudflare|generativelanguage|vertex|sso|captcha)$/

function mustStand(word: string): boolean {
  return /^\d+$/.test(word) || serviceNames.test(word)
}

function weigh(words: readonly string[], count: number): number {
  if (words.every(isGrammar)) return grammarWeight
  return Math.max(0.5, 1 - Math.log2(count) / 14)
}

function toWordingDraft(wording: string): Draft {
  const places: string[][] = []
  const gaps = new Set<number>()
  const quoted = new Set<number>()
  for (const [index, piece] of wording.split(/…|\.\.\./).entries()) {
    if (index > 0) gaps.add(places.length)
    const { text } = cleanText(piece)
    for (const token of listTokens(text).flatMap(splitCodeName)) {
      if (isQuoted(text, token)) quoted.add(places.length)
      places.push([token.term])
    }
  }
  return { places, gaps, quoted, isOrdered: true }
}

/** Whether a word stands by itself in quotes, or is part of a name that does: 'proxies', 'tool_calls'. */
function isQuoted(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /['"`]\w*$/.test(text.slice(0, start)) && /^\w*['"`]/.test(text.slice(end))
}

function splitCodeName(token: Token): readonly Token[] {
  return isOneWord(token.text) ? [token] : splitByCase(token)
}

function toBagDraft(bag: string): Draft {
  const places = bag.split(' ').map((place) =>
    place.split('|').map((word) => {
      const isBeginning = word.endsWith('*')
      const terms = listTokens(cleanText(word.replace(/\*$/, '')).text).map(({ term }) => term)
      return (terms.join('') || word) + (isBeginning ? '*' : '')
    }),
  )
  return { places, gaps: new Set(), quoted: new Set(), isOrdered: false }
}
