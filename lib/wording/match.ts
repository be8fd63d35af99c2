import type { Phrase, PhraseBook } from './phrases'
import { listTokens, splitByCase, type Token } from './tokens'
import type { Reading, Vocabulary } from './vocabulary'

/** A phrase that was found, with its place in the clean text. */
export type PhraseMatch = {
  readonly phrase: number
  /** How much of it stands there and how well it is spelt, 0 to 1. */
  readonly quality: number
  readonly start: number
  readonly end: number
}

type Read = { readonly start: number; readonly end: number; readonly readings: readonly Reading[] }
type Hit = { readonly at: number; readonly place: number; readonly quality: number }
type Chain = {
  readonly weight: number
  readonly from: number
  readonly to: number
  readonly count: number
  /** How many of the required places are filled. */
  readonly required: number
}

/** A word so long that begins like a known one may be several that lost their spaces. */
const joinedLengthMin = 14
const coverageMin = 0.76
const cutCoverageMin = 0.45
const cutPlacesMin = 4
const gapWordsMax = 3
/** What a foreign word between two words of a wording takes away. */
const skippedPenalty = 0.15
const placeholderWordsMax = 14
const bagWordsMax = 9

/** The phrases of the book that stand in a clean text, spelt right or nearly so. */
export function matchPhrases(text: string, book: PhraseBook, vocabulary: Vocabulary): readonly PhraseMatch[] {
  const reads = readTokens(listTokens(text), vocabulary)
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

/** Each word with what it may be; what is written as one is taken apart, what is torn apart is joined. */
function readTokens(tokens: readonly Token[], vocabulary: Vocabulary): readonly Read[] {
  const reads: Read[] = []
  tokens.forEach((token, index) => {
    for (const read of readToken(token, vocabulary)) reads.push(read)
    const next = tokens[index + 1]
    if (next === undefined || next.start - token.end > 2 || /\d/.test(token.term + next.term)) return
    const joined = token.term + next.term
    if (joined.length < 5 || !vocabulary.has(joined)) return
    const last = reads.pop()
    if (last === undefined) return
    reads.push({ ...last, readings: [...last.readings, ...vocabulary.read(joined, false)] })
  })
  return reads
}

function readToken(token: Token, vocabulary: Vocabulary): readonly Read[] {
  const { term, start, end } = token
  const parts = vocabulary.hasWhole(term) ? [] : splitByCase(token)
  if (parts.length > 1) return parts.flatMap((part) => readToken({ ...part, text: part.term }, vocabulary))
  // Only words that lost their spaces, no names of programs.
  const isName = /[a-z][A-Z]/.test(token.text)
  const isShort = term.length < joinedLengthMin && vocabulary.has(term)
  const pieces = isName || isShort || vocabulary.hasWhole(term) ? null : vocabulary.split(term)
  if (pieces !== null) return pieces.map((piece) => ({ start, end, readings: vocabulary.read(piece, false) }))
  return [{ start, end, readings: vocabulary.read(term, token.isProse) }]
}

/** For each phrase of which enough stands in the text, where its words do, in reading order. */
function collectHits(reads: readonly Read[], book: PhraseBook): Map<number, Hit[]> {
  const hits = new Map<number, Hit[]>()
  for (const { readings } of reads) {
    for (const { id } of readings) for (const phrase of book.keys[id] ?? []) if (!hits.has(phrase)) hits.set(phrase, [])
  }
  // Common words stand in hundreds of phrases: the bits keep most of them from being looked up.
  const isSought = new Uint8Array(book.phrases.length)
  for (const phrase of hits.keys()) isSought[phrase] = 1
  reads.forEach(({ readings }, at) => {
    for (const { id, quality } of readings) {
      const postings = book.postings[id] ?? []
      for (let index = 0; index < postings.length; index += 2) {
        const phrase = postings[index] ?? 0
        if (isSought[phrase] === 1) hits.get(phrase)?.push({ at, place: postings[index + 1] ?? 0, quality })
      }
    }
  })
  for (const [index, list] of hits) {
    const phrase = book.phrases[index]
    if (phrase === undefined || !isEnough(list, phrase)) hits.delete(index)
  }
  return hits
}

function isEnough(hits: readonly Hit[], phrase: Phrase): boolean {
  const places = new Set(hits.map((hit) => hit.place))
  let weight = 0
  for (const place of places) weight += phrase.weights[place] ?? 0
  return weight >= (phrase.isOrdered ? cutCoverageMin : 1) * phrase.weightSum - 0.001
}

/** The best run of words in the phrase's order; a later one wins over an equal earlier one. */
function findChain(hits: readonly Hit[], phrase: Phrase, textLength: number): Chain | null {
  const chains: Chain[] = []
  let best: Chain | null = null
  for (const [index, hit] of hits.entries()) {
    const own = (phrase.weights[hit.place] ?? 0) * hit.quality
    const isRequired = phrase.required.includes(hit.place) ? 1 : 0
    let chain: Chain = { weight: own, from: hit.at, to: hit.at, count: 1, required: isRequired }
    for (let before = index - 1; before >= 0; before -= 1) {
      const previous = hits[before]
      const previousChain = chains[before]
      if (previous === undefined || previousChain === undefined) break
      if (hit.at - previous.at > placeholderWordsMax + 8) break
      if (previous.place >= hit.place || previous.at > hit.at) continue
      const isFree = hasGap(phrase, previous.place, hit.place)
      const skipped = hit.at - previous.at - (hit.place - previous.place)
      if (skipped > (isFree ? placeholderWordsMax : gapWordsMax)) continue
      const weight = previousChain.weight + own - (isFree ? 0 : skippedPenalty * Math.max(0, skipped))
      if (weight > chain.weight) {
        chain = {
          weight,
          from: previousChain.from,
          to: hit.at,
          count: previousChain.count + 1,
          required: previousChain.required + isRequired,
        }
      }
    }
    chains.push(chain)
    if (isFound(chain, hit, phrase, textLength) && (best === null || chain.weight >= best.weight)) best = chain
  }
  return best
}

/** Whether so much of the phrase stands there that it is meant; where the text was cut off, its beginning is enough. */
function isFound(chain: Chain, last: Hit, phrase: Phrase, textLength: number): boolean {
  const coverage = chain.weight / phrase.weightSum
  if (phrase.places.length <= 2) return coverage >= coverageMin && chain.count === phrase.places.length
  if (coverage >= coverageMin && chain.required === phrase.required.length) return true
  const isCut = last.at >= textLength - 1 && chain.count >= cutPlacesMin && last.place - chain.count < 1
  const isRequiredThere = chain.required === phrase.required.filter((place) => place <= last.place).length
  return isCut && isRequiredThere && coverage >= cutCoverageMin
}

function hasGap(phrase: Phrase, after: number, upTo: number): boolean {
  for (const gap of phrase.gaps) if (gap > after && gap <= upTo) return true
  return false
}

/** The narrowest run of words that has one for each place, in any order. */
function findWindow(hits: readonly Hit[], phrase: Phrase): Chain | null {
  const latest: (Hit | undefined)[] = phrase.places.map(() => undefined)
  let best: (Chain & { readonly width: number }) | null = null
  for (const hit of hits) {
    const before = latest[hit.place]
    if (before === undefined || before.at < hit.at || before.quality <= hit.quality) latest[hit.place] = hit
    const complete = latest.filter((place) => place !== undefined)
    if (complete.length < phrase.places.length) continue
    const from = Math.min(...complete.map(({ at }) => at))
    const to = Math.max(...complete.map(({ at }) => at))
    const width = to - from + 1
    // One word cannot stand in two places.
    if (width > bagWordsMax + phrase.places.length || new Set(complete.map(({ at }) => at)).size < complete.length)
      continue
    const weight = complete.reduce((sum, place) => sum + (phrase.weights[place.place] ?? 0) * place.quality, 0)
    if (best === null || width <= best.width)
      best = { weight, from, to, count: complete.length, required: phrase.required.length, width }
  }
  return best
}
