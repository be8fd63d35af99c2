import { hasDigit } from './words'

/** The terms that the entries know. */
export type Vocabulary = {
  has(term: string): boolean
  hasPrefix(prefix: string): boolean
  /** Known terms within an edit distance; an edit adds, drops or replaces one letter. */
  listNear(term: string, distance: number): readonly string[]
}

/** A known term that a typed word may stand for; 1 is the word itself. */
export type Reading = { readonly term: string; readonly weight: number }

const lengthMinForOneTypo = 4
const lengthMinForTwoTypos = 8
/** Longer than any word: such a run of letters is a key or an id, and not worth the search for what it resembles. */
const lengthMaxForTypos = 24
const endings = ['s', 'x', 'e', 'es']

/**
 * The known terms that a typed word may stand for. A word with a digit is a code and stands for itself, or for what it
 * looks like on a screenshot. A word that the entries know, perhaps with another ending, is taken for spelt right: "rate"
 * is no typo of "date". An unknown word is corrected, by two letters only where one does not help.
 */
export function listReadings(term: string, vocabulary: Vocabulary): readonly Reading[] {
  if (hasDigit(term)) return [{ term: readDigits(term, vocabulary), weight: 1 }]
  const spelt = [...(vocabulary.has(term) ? [{ term, weight: 1 }] : []), ...listInflections(term, vocabulary)]
  if (spelt.length > 0) return spelt
  return listCorrections(term, vocabulary)
}

/** `l020` is 1020 and `42O` is 420, where the first is unknown and the second is a term that exists. */
function readDigits(term: string, vocabulary: Vocabulary): string {
  if (vocabulary.has(term) || !/^[\dloi]{3,5}$/.test(term)) return term
  const digits = term.replace(/o/g, '0').replace(/[li]/g, '1')
  return vocabulary.has(digits) ? digits : term
}

function listInflections(term: string, vocabulary: Vocabulary): readonly Reading[] {
  if (term.length < lengthMinForOneTypo) return []
  const shorter = endings.filter((ending) => term.endsWith(ending)).map((ending) => term.slice(0, -ending.length))
  const longer = endings.map((ending) => term + ending)
  return [...shorter.filter((stem) => stem.length > 2), ...longer]
    .filter((inflection) => vocabulary.has(inflection))
    .map((inflection) => ({ term: inflection, weight: 0.8 }))
}

function listCorrections(term: string, vocabulary: Vocabulary): readonly Reading[] {
  if (term.length < lengthMinForOneTypo || term.length > lengthMaxForTypos) return []
  // The vocabulary may have the singular only: "resaux" is one letter from "réseaux", and two from "réseau".
  const singular = term.replace(/[sx]$/, '')
  const near = singular.length < lengthMinForOneTypo ? [] : listNear(singular, 1, vocabulary)
  const oneTypo = new Set([...listNear(term, 1, vocabulary), ...listSwaps(term, vocabulary), ...near])
  if (oneTypo.size > 0) return [...oneTypo].map((correction) => ({ term: correction, weight: 0.6 }))
  if (term.length < lengthMinForTwoTypos) return []
  return listNear(term, 2, vocabulary).map((correction) => ({ term: correction, weight: 0.35 }))
}

function listNear(term: string, distance: number, vocabulary: Vocabulary): readonly string[] {
  return vocabulary.listNear(term, distance).filter((near) => !hasDigit(near))
}

/** Two letters in the wrong order are one typo to a person, and two edits to the vocabulary. */
function listSwaps(term: string, vocabulary: Vocabulary): readonly string[] {
  return Array.from({ length: term.length - 1 }, (_, index) => {
    const [left = '', right = ''] = term.slice(index, index + 2)
    return term.slice(0, index) + right + left + term.slice(index + 2)
  }).filter((swapped) => vocabulary.has(swapped))
}

/** Two known words that were typed as one: `badgateway`. The evenest split wins. */
export function findSplit(term: string, vocabulary: Vocabulary): readonly [string, string] | null {
  if (term.length < 6 || term.length > lengthMaxForTypos || hasDigit(term)) return null
  const middle = term.length / 2
  const splits = Array.from({ length: term.length - 5 }, (_, index) => index + 3)
  for (const at of splits.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))) {
    const left = term.slice(0, at)
    const right = term.slice(at)
    if (vocabulary.has(left) && vocabulary.has(right)) return [left, right]
  }
  return null
}
