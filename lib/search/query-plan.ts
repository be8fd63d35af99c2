import { getStrength, type WordStrength } from './text/common-words'
import { findSplit, listReadings, type Reading, type Vocabulary } from './text/spelling'
import { hasDigit, hasDigitsAtSeam, joinTerms, listWords, type Word } from './text/words'

/** A word to look up, or several that the entries may write as one. */
export type PlannedWord = {
  readonly readings: readonly Reading[]
  /** Set for the last word, which may not be finished yet: whatever begins so counts too. */
  readonly beginning: string | null
  /** The counted words of the query for which it stands, by position: 0 to 31. */
  readonly covers: readonly number[]
}

/** What a query asks for. */
export type QueryPlan = {
  readonly words: readonly PlannedWord[]
  /** How many words of the query count; what finds more of them ranks higher. */
  readonly wordCount: number
  /** Codes that the query names: every word with a digit, every word with an underscore. */
  readonly codes: readonly string[]
  /** The counted words as one, to compare with a whole title or code. */
  readonly whole: string
  /** All words in order, a space at both ends, to find the query within a sentence and the reverse. */
  readonly phrase: string
}

type TypedWord = { readonly term: string; readonly strength: WordStrength; readonly isLast: boolean }
type Compound = { readonly term: string; readonly from: number; readonly to: number; readonly isCode: boolean }

const wordsMax = 32
const compoundWordsMax = 4
const prefixLengthMin = 2

/** Plans the search for a query, against the terms that the entries know. */
export function planQuery(query: string, vocabulary: Vocabulary): QueryPlan {
  const { typed, compounds } = readQuery(query, vocabulary)
  const strength = findDecidingStrength(typed)
  const isCounted = typed.map((word) => word.strength === strength)
  const words = typed.flatMap((word, position) => (isCounted[position] ? [planWord(word, position, vocabulary)] : []))
  const joined = [...compounds, ...listNeighbours(typed, vocabulary)].map((compound) => ({
    readings: [{ term: compound.term, weight: 1 }],
    beginning: null,
    covers: range(compound.from, compound.to).filter((position) => isCounted[position]),
  }))
  return {
    words: [...words, ...joined.filter((word) => word.covers.length > 0)],
    wordCount: isCounted.filter(Boolean).length,
    codes: [
      ...typed
        .flatMap((word) => (hasDigit(word.term) ? listReadings(word.term, vocabulary) : []))
        .map(({ term }) => term),
      ...compounds.filter((compound) => compound.isCode).map((compound) => compound.term),
    ],
    whole: toWhole(query),
    phrase: toPhrase(query),
  }
}

/** A whole text as one term, without the words that say little: how a title or code is compared with a query. */
export function toWhole(text: string): string {
  const typed = listWords(text).flatMap((word) => (word.joinedBy === 'sign' ? word.parts : [word]))
  const strengths = typed.map((word) => ({ ...word, strength: getStrength(word.term) }))
  const strength = findDecidingStrength(strengths)
  return joinTerms(strengths.filter((word) => word.strength === strength).map((word) => word.term))
}

/** The words of a text in order, a space between them and at both ends. */
export function toPhrase(text: string): string {
  return ` ${listWords(text)
    .flatMap((word) => (word.joinedBy === 'sign' ? word.parts : [word]))
    .map((word) => word.term)
    .join(' ')} `
}

function readQuery(query: string, vocabulary: Vocabulary) {
  const typed: TypedWord[] = []
  const compounds: Compound[] = []
  const words = listWords(query).slice(0, wordsMax)
  words.forEach((word, index) => {
    const from = typed.length
    const isLast = index === words.length - 1
    const pieces = word.joinedBy === 'sign' ? listPieces(word) : [word]
    pieces.forEach((piece, place) => {
      typed.push(...toTypedWords(piece, isLast && place === pieces.length - 1, vocabulary))
    })
    if (word.joinedBy === 'sign' && pieces.length > 0 && pieces[0] !== word) {
      const isCode = hasDigit(word.term) || query.slice(word.start, word.end).includes('_')
      compounds.push({ term: word.term, from, to: typed.length, isCode })
    }
  })
  return { typed: typed.slice(0, wordsMax), compounds: compounds.filter((compound) => compound.to <= wordsMax) }
}

/** Single letters and digits of `gpt-4` or `1.1.1.1` say nothing by themselves. */
function listPieces(word: Word): readonly Word[] {
  const pieces = word.parts.filter((part) => part.term.length > 1)
  return pieces.length > 0 ? pieces : [word]
}

function toTypedWords(word: Word, isLast: boolean, vocabulary: Vocabulary): readonly TypedWord[] {
  const terms = listSpelledOut(word, isLast, vocabulary)
  return terms.map((term, index) => ({
    term,
    strength: getTypedStrength(term, vocabulary),
    isLast: isLast && index === terms.length - 1,
  }))
}

/** "eror" says as little as "error". */
function getTypedStrength(term: string, vocabulary: Vocabulary): WordStrength {
  const strength = getStrength(term)
  if (strength !== 'strong' || vocabulary.has(term)) return strength
  const isGeneric = listReadings(term, vocabulary).some((reading) => getStrength(reading.term) === 'generic')
  return isGeneric ? 'generic' : 'strong'
}

/** The word itself if the entries know it or something like it, else what it is made of. */
function listSpelledOut(word: Word, isLast: boolean, vocabulary: Vocabulary): readonly string[] {
  if (vocabulary.has(word.term) || isBeginning(word.term, isLast, vocabulary)) return [word.term]
  if (word.joinedBy === 'case') return word.parts.map((part) => part.term)
  if (word.parts.length > 0 || listReadings(word.term, vocabulary).length > 0) return [word.term]
  return findSplit(word.term, vocabulary) ?? [word.term]
}

function isBeginning(term: string, isLast: boolean, vocabulary: Vocabulary): boolean {
  return isLast && term.length >= prefixLengthMin && !hasDigit(term) && vocabulary.hasPrefix(term)
}

function findDecidingStrength(words: readonly { readonly strength: WordStrength }[]): WordStrength {
  const strengths = new Set(words.map((word) => word.strength))
  if (strengths.has('strong')) return 'strong'
  return strengths.has('generic') ? 'generic' : 'grammar'
}

function planWord(word: TypedWord, position: number, vocabulary: Vocabulary): PlannedWord {
  const beginning = isBeginning(word.term, word.isLast, vocabulary) ? word.term : null
  const isUnfinished = beginning !== null && !vocabulary.has(word.term)
  return { readings: isUnfinished ? [] : listReadings(word.term, vocabulary), beginning, covers: [position] }
}

/** Neighbouring words that the entries write as one: `invalid api key` is `invalid_api_key` there, `time out` timeout. */
function listNeighbours(typed: readonly TypedWord[], vocabulary: Vocabulary): readonly Compound[] {
  const compounds: Compound[] = []
  for (let from = 0; from < typed.length; from += 1) {
    for (let to = from + 2; to <= Math.min(from + compoundWordsMax, typed.length); to += 1) {
      const terms = typed.slice(from, to).map((word) => word.term)
      const hasSeam = terms.some((term, index) => index > 0 && hasDigitsAtSeam(terms[index - 1] ?? '', term))
      const term = joinTerms(terms)
      if (!hasSeam && vocabulary.has(term)) compounds.push({ term, from, to, isCode: false })
    }
  }
  return compounds
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}
