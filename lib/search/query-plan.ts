import type SearchableMap from 'minisearch/SearchableMap'
import {
  getStrength,
  hasDigit,
  hasDigitsAtSeam,
  joinTerms,
  listWords,
  toStem,
  type Word,
  type WordStrength,
} from './words'

/** What a query asks for, in terms of the index. */
export type QueryPlan = {
  /** To look up everywhere. */
  readonly terms: readonly string[]
  /** To look up in titles only: so many texts have them that they tell little, and take long. */
  readonly commonTerms: readonly string[]
  /** Those of the terms that may not be typed to their end yet. */
  readonly beginnings: readonly string[]
  /** Those of the terms that no entry has, but perhaps one like it. */
  readonly misspelt: readonly string[]
  /** The whole query, and each code in it, as `toWhole` and `toCode` make them. */
  readonly marks: readonly string[]
}

/** How often each known term stands in the entries. */
export type Vocabulary = SearchableMap<number>

type Planned = {
  /** As it is typed, or as it should have been. */
  readonly word: string
  /** As it is looked up. */
  readonly term: string
  readonly use: 'known' | 'beginning' | 'unknown'
  /** How often the entries have it. */
  readonly count: number
  readonly strength: WordStrength
  readonly isCode: boolean
}

const wordsMax = 40
const termsMax = 12
/** How many occurrences a query may cost outside titles: 1000 take MiniSearch about 2 ms. */
const occurrencesMax = 4000
const prefixLengthMin = 2
const typoLengthMin = 4
/** Longer than any word: such a run of letters is a key or an id, and not worth the search for what it resembles. */
const typoLengthMax = 24
const splitLengthMin = 3

/** Plans the search for a query, against the terms that the entries know. */
export function planQuery(query: string, vocabulary: Vocabulary): QueryPlan {
  const words = listWords(query).slice(0, wordsMax)
  const typed = words.flatMap((word, index) => listTyped(word, index === words.length - 1, vocabulary))
  const planned = [...listNeighbours(typed, vocabulary), ...typed]
  const strength = findDecidingStrength(planned)
  const chosen = [...new Map(planned.map((word) => [word.term, word])).values()]
    .filter((word) => word.strength === strength)
    .sort((a, b) => Number(isUnknown(a)) - Number(isUnknown(b)) || a.count - b.count)
    .slice(0, termsMax)
    .sort((a, b) => a.count - b.count)
  const rare = chosen.filter((_, index) => sumCounts(chosen.slice(0, index + 1)) <= occurrencesMax)
  return {
    terms: rare.map(({ term }) => term),
    commonTerms: chosen.slice(rare.length).map(({ term }) => term),
    beginnings: chosen.filter(({ use }) => use === 'beginning').map(({ term }) => term),
    misspelt: chosen
      .filter(isUnknown)
      .map(({ term }) => term)
      .filter(isCorrectable),
    marks: [toWhole(query), ...typed.filter(({ isCode }) => isCode).map(({ term }) => toCode(term))],
  }
}

/** A term that stands for a code: nothing that only resembles it, begins with it or has it by the way is meant. */
export function toCode(term: string): string {
  return `#${term}`
}

/** A whole text as one term, without the words that say little. The sign keeps it apart from words. */
export function toWhole(text: string): string {
  const words = listWords(text)
    .flatMap((word) => (word.joinedBy === 'sign' ? word.parts : [word]))
    .map(({ term }) => ({ term, strength: getStrength(term) }))
  const strength = findDecidingStrength(words)
  const terms = words.filter((word) => word.strength === strength).map((word) => word.term)
  return terms.length === 0 ? '' : `=${joinTerms(terms)}`
}

/** A word as the entries know it: whole, and by its parts where signs join them (`err_name_not`). */
function listTyped(word: Word, isLast: boolean, vocabulary: Vocabulary): readonly Planned[] {
  if (word.joinedBy !== 'sign') return listSpelt(word, isLast, vocabulary)
  // Single letters and digits of `gpt-4` or `1.1.1.1` say nothing by themselves.
  const parts = word.parts.filter((part) => part.term.length > 1)
  const whole = findKnown(word.term, isLast, vocabulary)
  if (parts.length === 0) return [whole ?? toPlanned(word.term, vocabulary)]
  const spelt = parts.flatMap((part, place) => listSpelt(part, isLast && place === parts.length - 1, vocabulary))
  return whole === null ? spelt : [...spelt, { ...whole, isCode: true }]
}

/** The word itself if the entries know it, else what it is made of or what it may be a slip for. */
function listSpelt({ term, joinedBy, parts }: Word, isLast: boolean, vocabulary: Vocabulary): readonly Planned[] {
  const known = findKnown(term, isLast, vocabulary)
  if (known !== null) return [known]
  if (joinedBy === 'case') return parts.flatMap((part) => listSpelt(part, false, vocabulary))
  const meant = hasDigit(term)
    ? readDigits(term, vocabulary)
    : (findSwapped(term, vocabulary) ?? findSplit(term, vocabulary))
  return (meant ?? [term]).map((word) => toPlanned(word, vocabulary))
}

/** The word if the entries have it or, where it is the last, if they have it with more letters. */
function findKnown(word: string, isLast: boolean, vocabulary: Vocabulary): Planned | null {
  const known = toPlanned(word, vocabulary)
  if (isLast && word.length >= prefixLengthMin && !hasDigit(word)) {
    const term = known.use === 'known' ? known.term : word
    let count = 0
    for (const occurrences of vocabulary.atPrefix(term).values()) count += occurrences
    if (count > 0) return { ...known, term, count, use: 'beginning' }
  }
  return known.use === 'known' ? known : null
}

function toPlanned(word: string, vocabulary: Vocabulary): Planned {
  const term = toStem(word)
  const count = vocabulary.get(term) ?? 0
  return {
    word,
    term,
    use: count > 0 ? 'known' : 'unknown',
    count,
    strength: getStrength(word),
    isCode: hasDigit(word),
  }
}

/** `l020` is 1020 and `42O` is 420, where the first is unknown and the second is a term that exists. */
function readDigits(term: string, vocabulary: Vocabulary): readonly string[] | null {
  const digits = term.replace(/o/g, '0').replace(/[li]/g, '1')
  return /^\d{3,5}$/.test(digits) && vocabulary.has(digits) ? [digits] : null
}

/** Two letters in the wrong order are one slip to a person, and two edits to MiniSearch. */
function findSwapped(term: string, vocabulary: Vocabulary): readonly string[] | null {
  if (!isCorrectable(term)) return null
  for (let at = 1; at < term.length; at += 1) {
    const swapped = `${term.slice(0, at - 1)}${term[at]}${term[at - 1]}${term.slice(at + 1)}`
    if (vocabulary.has(toStem(swapped))) return [swapped]
  }
  return null
}

/** Two known words that were typed as one: `badgateway`. The evenest split wins. */
function findSplit(term: string, vocabulary: Vocabulary): readonly string[] | null {
  if (!isCorrectable(term)) return null
  const middle = term.length / 2
  const places = Array.from({ length: term.length }, (_, at) => at).slice(splitLengthMin, 1 - splitLengthMin)
  for (const at of places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))) {
    const parts = [term.slice(0, at), term.slice(at)]
    if (parts.every((part) => vocabulary.has(toStem(part)))) return parts
  }
  return null
}

function isCorrectable(term: string): boolean {
  return term.length >= typoLengthMin && term.length <= typoLengthMax && !hasDigit(term)
}

/** Neighbouring words that the entries write as one: `invalid api key` is `invalid_api_key` there, `time out` timeout. */
function listNeighbours(typed: readonly Planned[], vocabulary: Vocabulary): readonly Planned[] {
  const words = typed.map(({ word }) => word)
  const runs = words.flatMap((_, from) => [2, 3, 4].map((length) => words.slice(from, from + length)))
  return runs
    .filter((run) => run.length > 1 && !run.some((word, index) => hasDigitsAtSeam(run[index - 1] ?? '', word)))
    .map((run) => toPlanned(joinTerms(run), vocabulary))
    .filter(({ use }) => use === 'known')
}

function findDecidingStrength(words: readonly { readonly strength: WordStrength }[]): WordStrength {
  const strengths = new Set(words.map((word) => word.strength))
  if (strengths.has('strong')) return 'strong'
  return strengths.has('generic') ? 'generic' : 'grammar'
}

function isUnknown({ use }: Planned): boolean {
  return use === 'unknown'
}

function sumCounts(words: readonly Planned[]): number {
  return words.reduce((sum, { count }) => sum + count, 0)
}
