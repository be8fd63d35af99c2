import type { Phrase, PhraseBook } from './phrases'
import type { Read } from './reads'

/** A phrase that was found, with its place in the clean text. */
type PhraseMatch = {
  readonly phrase: number
  /** How much of it stands there and how well it is spelt, 0 to 1. */
  readonly quality: number
  readonly start: number
  readonly end: number
}

/** Where words of a phrase stand: word of the text, place of the phrase, quality, and so on. Flat, as there are many. */
type Hits = number[]
type Chain = {
  readonly weight: number
  readonly from: number
  readonly to: number
  readonly count: number
  /** How many of the required places are filled. */
  readonly required: number
}

const coverageMin = 0.76
const cutCoverageMin = 0.45
const cutPlacesMin = 4
const gapWordsMax = 3
/** What a foreign word between two words of a wording takes away. */
const skippedPenalty = 0.15
const placeholderWordsMax = 14
const bagWordsMax = 9

/** The phrases of the book that stand in a text, spelt right or nearly so. */
export function matchPhrases(reads: readonly Read[], book: PhraseBook): readonly PhraseMatch[] {
  const hits = collectHits(reads, book)
  const matches: PhraseMatch[] = []
  for (const [index, phraseHits] of hits) {
    const phrase = book.phrases[index]
    if (phrase === undefined) continue
    const found = phrase.isOrdered ? findChain(phraseHits, phrase, reads.length) : findWindow(phraseHits, phrase)
    if (found === null) continue
    const start = reads[found.from]?.start ?? 0
    const end = reads[found.to]?.end ?? start
    matches.push({ phrase: index, quality: Math.min(1, found.weight / phrase.weightSum), start, end })
  }
  return matches
}

/** Names of our services tell who speaks, wherever they stand. */
const nameOfOurs = /^(?:openai|chatgpt|gpt\*?|claude|anthropic|gemini\*?|azure|cloudflare|codex)$/

/** For each phrase of which enough stands in the text, where its words do, in reading order. */
function collectHits(reads: readonly Read[], book: PhraseBook): Map<number, Hits> {
  const isSought = listSought(reads, book)
  const soughtPostings = new Map<number, readonly number[]>()
  const hits = new Map<number, Hits>()
  reads.forEach(({ readings, isOfName }, at) => {
    for (const { id, quality } of readings) {
      const isOrderedOnly = isOfName && !nameOfOurs.test(book.words[id] ?? '')
      const known = soughtPostings.get(id)
      const postings = known ?? keepSought(book.postings[id] ?? [], isSought)
      if (known === undefined) soughtPostings.set(id, postings)
      for (let index = 0; index < postings.length; index += 2) {
        const phrase = postings[index] ?? 0
        if (isOrderedOnly && book.phrases[phrase]?.isOrdered !== true) continue
        const list = hits.get(phrase)
        if (list === undefined) hits.set(phrase, [at, postings[index + 1] ?? 0, quality])
        else list.push(at, postings[index + 1] ?? 0, quality)
      }
    }
  })
  return hits
}

/** The pairs of phrase and place whose phrase is sought. */
function keepSought(postings: readonly number[], isSought: Uint8Array): readonly number[] {
  const kept: number[] = []
  for (let index = 0; index < postings.length; index += 2) {
    const phrase = postings[index] ?? 0
    if (isSought[phrase] === 1) kept.push(phrase, postings[index + 1] ?? 0)
  }
  return kept
}

/**
 * Which phrases may stand in a text: one of their rarest words does, and so many of the others. Common words stand in
 * hundreds of phrases, so each word is looked at once, however often it stands there.
 */
function listSought(reads: readonly Read[], { phrases, postings, keys, offsets }: PhraseBook): Uint8Array {
  const isSought = new Uint8Array(phrases.length)
  const ids = new Set<number>()
  for (const { readings } of reads) for (const { id } of readings) ids.add(id)
  for (const id of ids) for (const phrase of keys[id] ?? []) isSought[phrase] = 1
  const isFilled = new Uint8Array(offsets[phrases.length] ?? 0)
  const weights = new Float64Array(phrases.length)
  for (const id of ids) {
    const list = postings[id] ?? []
    for (let index = 0; index < list.length; index += 2) {
      const phrase = list[index] ?? 0
      const place = list[index + 1] ?? 0
      const all = (offsets[phrase] ?? 0) + place
      if (isSought[phrase] !== 1 || isFilled[all] === 1) continue
      isFilled[all] = 1
      weights[phrase] = (weights[phrase] ?? 0) + (phrases[phrase]?.weights[place] ?? 0)
    }
  }
  const isAtEnd = new Uint8Array(phrases.length)
  for (const { id } of reads.at(-1)?.readings ?? []) {
    const list = postings[id] ?? []
    for (let index = 0; index < list.length; index += 2) isAtEnd[list[index] ?? 0] = 1
  }
  phrases.forEach(({ isOrdered, weightSum }, phrase) => {
    // The beginning is enough only where the text ends with it.
    const share = isOrdered ? (isAtEnd[phrase] === 1 ? cutCoverageMin : coverageMin) : 1
    const least = share * weightSum - 0.001
    if ((weights[phrase] ?? 0) < least) isSought[phrase] = 0
  })
  return isSought
}

/** The best run of words in the phrase's order; a later one wins over an equal earlier one. */
function findChain(hits: Hits, phrase: Phrase, textLength: number): Chain | null {
  const chains: Chain[] = []
  let best: Chain | null = null
  for (let index = 0; index * 3 < hits.length; index += 1) {
    const at = hits[index * 3] ?? 0
    const place = hits[index * 3 + 1] ?? 0
    const own = (phrase.weights[place] ?? 0) * (hits[index * 3 + 2] ?? 0)
    let weight = own
    let previous: Chain | undefined
    for (let before = index - 1; before >= 0; before -= 1) {
      const previousAt = hits[before * 3] ?? 0
      const previousPlace = hits[before * 3 + 1] ?? 0
      const chain = chains[before]
      if (chain === undefined || at - previousAt > placeholderWordsMax + 8) break
      if (previousPlace >= place) continue
      const isFree = hasGap(phrase, previousPlace, place)
      const skipped = at - previousAt - (place - previousPlace)
      if (skipped > (isFree ? placeholderWordsMax : gapWordsMax)) continue
      const together = chain.weight + own - (isFree ? 0 : skippedPenalty * Math.max(0, skipped))
      if (together > weight) {
        weight = together
        previous = chain
      }
    }
    const isRequired = phrase.required.includes(place) ? 1 : 0
    const chain = {
      weight,
      from: previous?.from ?? at,
      to: at,
      count: (previous?.count ?? 0) + 1,
      required: (previous?.required ?? 0) + isRequired,
    }
    chains.push(chain)
    if (isFound(chain, place, phrase, textLength) && (best === null || weight >= best.weight)) best = chain
  }
  return best
}

/** Whether so much of the phrase stands there that it is meant; where the text was cut off, its beginning is enough. */
function isFound(chain: Chain, lastPlace: number, phrase: Phrase, textLength: number): boolean {
  const coverage = chain.weight / phrase.weightSum
  if (phrase.places.length <= 2) return coverage >= coverageMin && chain.count === phrase.places.length
  if (coverage >= coverageMin && chain.required === phrase.required.length) return true
  const isCut = chain.to >= textLength - 1 && chain.count >= cutPlacesMin && lastPlace - chain.count < 1
  const isRequiredThere = chain.required === phrase.required.filter((place) => place <= lastPlace).length
  return isCut && isRequiredThere && coverage >= cutCoverageMin
}

function hasGap(phrase: Phrase, after: number, upTo: number): boolean {
  for (const gap of phrase.gaps) if (gap > after && gap <= upTo) return true
  return false
}

/** The narrowest run of words that has one for each place, in any order. */
function findWindow(hits: Hits, { places, weights, required }: Phrase): Chain | null {
  const latest = places.map(() => -1)
  const qualities = places.map(() => 0)
  let best: Chain | null = null
  for (let index = 0; index < hits.length; index += 3) {
    const at = hits[index] ?? 0
    const place = choosePlace(hits, index, latest)
    const quality = hits[index + 2] ?? 0
    if ((latest[place] ?? 0) < at || (qualities[place] ?? 0) <= quality) {
      latest[place] = at
      qualities[place] = quality
    }
    while (hits[index + 3] === at) index += 3
    const from = Math.min(...latest)
    // One word cannot stand in two places.
    if (from < 0 || at - from + 1 > bagWordsMax + places.length || hasRepeat(latest)) continue
    const to = Math.max(...latest)
    if (best !== null && to - from > best.to - best.from) continue
    const weight = qualities.reduce((sum, one, place) => sum + (weights[place] ?? 0) * one, 0)
    best = { weight, from, to, count: places.length, required: required.length }
  }
  return best
}

/** Of the places that a word may fill the one that waits longest: it can stand in one only. */
function choosePlace(hits: Hits, index: number, latest: readonly number[]): number {
  let best = hits[index + 1] ?? 0
  for (let next = index + 3; hits[next] === hits[index]; next += 3) {
    const place = hits[next + 1] ?? 0
    if ((latest[place] ?? 0) < (latest[best] ?? 0)) best = place
  }
  return best
}

function hasRepeat(values: readonly number[]): boolean {
  return values.some((value, index) => values.indexOf(value) !== index)
}
