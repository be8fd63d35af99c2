import type SearchableMap from 'minisearch/SearchableMap'
import { getStrength, type WordStrength } from './text/common-words'
import { hasDigit, hasDigitsAtSeam, joinTerms, listWords, toStem, type Word } from './text/words'

/** What a query asks for, in terms of the index. */
export type QueryPlan = {
  readonly terms: readonly string[]
  /** Those of the terms that may not be typed to their end yet. */
  readonly beginnings: readonly string[]
  /** Those of the terms that no entry has, but perhaps one like it. */
  readonly misspelt: readonly string[]
  /** The query as one, to compare with a whole title or code. */
  readonly whole: string
}

/** How often each known term stands in the entries. */
export type Vocabulary = SearchableMap<number>

type Planned = {
  /** As it is looked up. */
  readonly term: string
  /** As it is typed, or as it should have been. */
  readonly word: string
  readonly strength: WordStrength
  readonly use: 'known' | 'beginning' | 'typo'
}

const wordsMax = 40
const termsMax = 12
const prefixLengthMin = 2
const typoLengthMin = 4
/** Longer than any word: such a run of letters is a key or an id, and not worth the search for what it resembles. */
const typoLengthMax = 24
const splitLengthMin = 3

/** Plans the search for a query, against the terms that the entries know. */
export function planQuery(query: string, vocabulary: Vocabulary): QueryPlan {
  const words = listWords(query).slice(0, wordsMax)
  const typed = words.flatMap((word, index) => listTyped(word, index === words.length - 1, vocabulary))
  const planned = [...typed, ...listNeighbours(typed, vocabulary)]
  const strength = findDecidingStrength(planned)
  const chosen = planned
    .filter((word) => word.strength === strength)
    .sort((a, b) => getCount(a.term, vocabulary) - getCount(b.term, vocabulary))
    .slice(0, termsMax)
  return {
    terms: [...new Set(chosen.map(({ term }) => term))],
    beginnings: chosen.filter(({ use }) => use === 'beginning').map(({ term }) => term),
    misspelt: chosen.filter(({ use }) => use === 'typo').map(({ term }) => term),
    whole: toWhole(query),
  }
}

/** A whole text as one term, without the words that say little. The sign keeps it apart from words. */
export function toWhole(text: string): string {
  const words = listWords(text).flatMap((word) => (word.joinedBy === 'sign' ? word.parts : [word]))
  const strengths = words.map(({ term }) => ({ term: toStem(term), strength: getStrength(term) }))
  const strength = findDecidingStrength(strengths)
  return strengths.length === 0 ? '' : `=${joinTerms(strengths.filter((word) => word.strength === strength).map((word) => word.term))}`
}

/** A word as the entries know it: whole, and by its parts where signs join them (`err_name_not`). */
function listTyped(word: Word, isLast: boolean, vocabulary: Vocabulary): readonly Planned[] {
  if (word.joinedBy !== 'sign') return listSpelt(word, isLast, vocabulary)
  // Single letters and digits of `gpt-4` or `1.1.1.1` say nothing by themselves.
  const parts = word.parts.filter((part) => part.term.length > 1)
  const whole = findKnown(word.term, isLast, vocabulary)
  if (parts.length === 0) return [whole ?? toPlanned(word.term, 'known')]
  const spelt = parts.flatMap((part, place) => listSpelt(part, isLast && place === parts.length - 1, vocabulary))
  return whole === null ? spelt : [...spelt, whole]
}

/** The word itself if the entries know it, else what it is made of or what it may be a slip for. */
function listSpelt({ term, joinedBy, parts }: Word, isLast: boolean, vocabulary: Vocabulary): readonly Planned[] {
  const known = findKnown(term, isLast, vocabulary)
  if (known !== null) return [known]
  if (joinedBy === 'case') return parts.flatMap((part) => listSpelt(part, false, vocabulary))
  if (hasDigit(term)) return [toPlanned(readDigits(term, vocabulary), 'known')]
  if (term.length < typoLengthMin || term.length > typoLengthMax) return [toPlanned(term, 'known')]
  const meant = findSwapped(term, vocabulary) ?? findSplit(term, vocabulary)
  return meant === null ? [toPlanned(term, 'typo')] : meant.map((word) => toPlanned(word, 'known'))
}

/** The word if the entries have it or, where it is the last, if they have it with more letters. */
function findKnown(word: string, isLast: boolean, vocabulary: Vocabulary): Planned | null {
  const isKnown = vocabulary.has(toStem(word))
  const mayGoOn = isLast && word.length >= prefixLengthMin && !hasDigit(word)
  if (mayGoOn && vocabulary.atPrefix(word).keys().next().done !== true) {
    return { ...toPlanned(word, 'beginning'), term: isKnown ? toStem(word) : word }
  }
  return isKnown ? toPlanned(word, 'known') : null
}

function toPlanned(word: string, use: Planned['use']): Planned {
  return { term: toStem(word), word, strength: getStrength(word), use }
}

/** `l020` is 1020 and `42O` is 420, where the first is unknown and the second is a term that exists. */
function readDigits(term: string, vocabulary: Vocabulary): string {
  if (!/^[\dloi]{3,5}$/.test(term)) return term
  const digits = term.replace(/o/g, '0').replace(/[li]/g, '1')
  return vocabulary.has(digits) ? digits : term
}

/** Two letters in the wrong order are one slip to a person, and two edits to MiniSearch. */
function findSwapped(term: string, vocabulary: Vocabulary): readonly string[] | null {
  for (let at = 1; at < term.length; at += 1) {
    const swapped = `${term.slice(0, at - 1)}${term[at]}${term[at - 1]}${term.slice(at + 1)}`
    if (vocabulary.has(toStem(swapped))) return [swapped]
  }
  return null
}

/** Two known words that were typed as one: `badgateway`. The evenest split wins. */
function findSplit(term: string, vocabulary: Vocabulary): readonly string[] | null {
  const middle = term.length / 2
  const places = Array.from({ length: term.length }, (_, at) => at).slice(splitLengthMin, 1 - splitLengthMin)
  for (const at of places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))) {
    const parts = [term.slice(0, at), term.slice(at)]
    if (parts.every((part) => vocabulary.has(toStem(part)))) return parts
  }
  return null
}

/** Neighbouring words that the entries write as one: `invalid api key` is `invalid_api_key` there, `time out` timeout. */
function listNeighbours(typed: readonly Planned[], vocabulary: Vocabulary): readonly Planned[] {
  const words = typed.map(({ word }) => word)
  const runs = words.flatMap((_, from) =>
    [2, 3, 4].filter((length) => from + length <= words.length).map((length) => words.slice(from, from + length)),
  )
  return runs
    .filter((run) => !run.some((word, index) => hasDigitsAtSeam(run[index - 1] ?? '', word)))
    .map((run) => toPlanned(joinTerms(run), 'known'))
    .filter(({ term }) => vocabulary.has(term))
}

function findDecidingStrength(words: readonly { readonly strength: WordStrength }[]): WordStrength {
  const strengths = new Set(words.map((word) => word.strength))
  if (strengths.has('strong')) return 'strong'
  return strengths.has('generic') ? 'generic' : 'grammar'
}

/** An unknown word says least of all: it may be anything. */
function getCount(term: string, vocabulary: Vocabulary): number {
  return vocabulary.get(term) ?? Number.POSITIVE_INFINITY
}
