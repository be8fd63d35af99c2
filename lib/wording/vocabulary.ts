import { groupBy } from '@/lib/grouping/group-by'
import { createMisspellings, type SpelledWord } from './misspellings'
import { toLookAlike } from './typos'

/** A word of the signatures that a word of the text may be, and how well they agree, 0 to 1. */
export type Reading = { readonly id: number; readonly quality: number }

export type Vocabulary = {
  /** The words it may be, best first; empty when none is like it. Only in prose are slips forgiven. */
  read(term: string, isProse: boolean): readonly Reading[]
  /** Whether a word stands in it letter for letter, or by its beginning. */
  has(term: string): boolean
  /** Whether it stands in it letter for letter, or as a screenshot's reader may have it. */
  hasWhole(term: string): boolean
  /** The pieces of words written without a space, `toomanyrequests`; null when they are not all known. */
  split(term: string): readonly string[] | null
}

const lookAlikeQuality = 0.92
const slipQuality = [1, 0.82, 0.68] as const
/** Beginnings are looked up by so many of their letters; none is shorter. */
const beginningMin = 3
const typoMax = 24
const splitMin = 8
const splitMax = 40
/** So many words that a misspelt one may be are looked at. */
const misspeltMax = 6
const rememberedMax = 4000

/** A vocabulary of words, and of beginnings of words written `exceed*`; ids are their places in the list. */
export function createVocabulary(words: readonly string[]): Vocabulary {
  const exact = new Map<string, number>()
  const lookAlikes = new Map<string, number>()
  const spelled = words.map((word, id): SpelledWord => {
    const isBeginning = word.endsWith('*')
    return { id, term: isBeginning ? word.slice(0, -1) : word, isBeginning }
  })
  for (const { id, term, isBeginning } of spelled) {
    if (isBeginning) continue
    exact.set(term, id)
    if (/[a-z]/.test(term)) lookAlikes.set(toLookAlike(term), id)
  }
  const beginnings = groupBy(
    spelled.filter(({ isBeginning }) => isBeginning),
    ({ term }) => term.slice(0, beginningMin),
  )
  const listMisspelt = createMisspellings(spelled)

  function listKnown(term: string): Reading[] {
    const readings: Reading[] = []
    const whole = exact.get(term)
    if (whole !== undefined) readings.push({ id: whole, quality: 1 })
    if (/\d/.test(term)) return [...readings, ...listNamed(term)]
    return [...readings, ...listBegun(term).map(({ id }) => ({ id, quality: 1 }))]
  }

  /** The beginnings with which a word begins, the longest first. */
  function listBegun(term: string): readonly SpelledWord[] {
    return (beginnings.get(term.slice(0, beginningMin)) ?? [])
      .filter((beginning) => term.startsWith(beginning.term))
      .sort((a, b) => b.term.length - a.term.length)
  }

  /** What a name with a number is a version of: `gpt4o` of `gpt*`, `dalle3` of `dalle`. */
  function listNamed(term: string): Reading[] {
    const name = /^[a-z]{3,}(?=\d)/.exec(term)?.[0] ?? ''
    const begun = listBegun(name).find(({ term: whole }) => whole === name)
    const ids = [exact.get(name), begun?.id].filter((id) => id !== undefined)
    return ids.map((id) => ({ id, quality: 1 }))
  }

  function look(term: string, isProse: boolean): readonly Reading[] {
    const known = listKnown(term)
    if (exact.has(term) || /^\d+$/.test(term)) return known
    const alike = lookAlikes.get(toLookAlike(term))
    if (alike !== undefined && term.length > 2) return [...known, { id: alike, quality: lookAlikeQuality }]
    if (!isProse || term.length < 3 || term.length > typoMax || /\d/.test(term)) return known
    const misspelt = listMisspelt(term)
      .slice(0, misspeltMax)
      .filter(({ id }) => known.every((reading) => reading.id !== id))
    return [...known, ...misspelt.map(({ id, slips }) => ({ id, quality: slipQuality[slips] ?? 0 }))]
  }

  function has(term: string): boolean {
    return exact.has(term) || (!/\d/.test(term) && hasBeginning(term))
  }

  function hasBeginning(term: string): boolean {
    return beginnings.get(term.slice(0, beginningMin))?.some((beginning) => term.startsWith(beginning.term)) ?? false
  }

  // Only what has an odd letter in it: `bIock`, `err0r`.
  function isLookAlike(term: string): boolean {
    const alike = toLookAlike(term)
    return term.length > 3 && alike !== term && lookAlikes.has(alike)
  }

  const readProse = remember((term) => look(term, true))
  const readName = remember((term) => look(term, false))
  const hasLookAlike = remember(isLookAlike)
  const split = remember((term) => {
    if (term.length < splitMin || term.length > splitMax || /\d/.test(term)) return null
    return splitKnown(term, (piece) => exact.has(piece) || has(piece))
  })

  return {
    read(term, isProse) {
      return isProse ? readProse(term) : readName(term)
    },
    has,
    hasWhole: (term) => exact.has(term) || hasLookAlike(term),
    split,
  }
}

/** A function of a word that keeps what it found: the same words stand in every text. */
function remember<Value>(find: (term: string) => Value): (term: string) => Value {
  const found = new Map<string, Value>()
  return (term) => {
    const before = found.get(term)
    if (before !== undefined) return before
    if (found.size > rememberedMax) found.clear()
    const value = find(term)
    found.set(term, value)
    return value
  }
}

/** The fewest known pieces of at least two letters that make up a word; null when there are none. */
function splitKnown(term: string, isKnown: (piece: string) => boolean): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= term.length; end += 1) {
    best[end] = null
    for (let start = Math.max(0, end - 16); start <= end - 2; start += 1) {
      const before = best[start]
      if (before == null || (best[end]?.length ?? Number.POSITIVE_INFINITY) <= before.length + 1) continue
      const piece = term.slice(start, end)
      if (isKnown(piece)) best[end] = [...before, piece]
    }
  }
  const pieces = best[term.length]
  return pieces == null || pieces.length < 2 || pieces.length > 5 ? null : pieces
}
