import { countLacking, countSlips, countSlipsAllowed, toLetterMask, toLookAlike } from './typos'

/** A word of the signatures that a word of the text may be, and how well they agree, 0 to 1. */
export type Reading = { readonly id: number; readonly quality: number }

export type Vocabulary = {
  /** The words it may be, best first; empty when none is like it. Only in prose are slips forgiven. */
  read(term: string, isProse: boolean): readonly Reading[]
  /** Whether a word stands in it letter for letter, or by its beginning. */
  has(term: string): boolean
  /** Whether it stands in it letter for letter as a whole word, or is a beginning with hardly more than an ending. */
  hasNearly(term: string): boolean
  /** Whether it stands in it letter for letter, or as a screenshot's reader may have it. */
  hasWhole(term: string): boolean
  /** The pieces of words written without a space, `toomanyrequests`; null when they are not all known. */
  split(term: string): readonly string[] | null
}

type Entry = { readonly id: number; readonly term: string; readonly mask: number; readonly isBeginning: boolean }

const lookAlikeQuality = 0.92
const slipQuality = [1, 0.82, 0.68] as const
const beginningMin = 3
const beginningMax = 14
const endingMax = 3
/** Shorter beginnings are like too many words. */
const beginningTypoMin = 6
const typoMax = 24
const splitMin = 8
const splitMax = 40
const rememberedMax = 4000

/** A vocabulary of words, and of beginnings of words written `exceed*`; ids are their places in the list. */
export function createVocabulary(words: readonly string[]): Vocabulary {
  const exact = new Map<string, number>()
  const beginnings = new Map<string, number>()
  const lookAlikes = new Map<string, number>()
  const byLength = new Map<number, Entry[]>()
  words.forEach((word, id) => {
    const isBeginning = word.endsWith('*')
    const term = isBeginning ? word.slice(0, -1) : word
    ;(isBeginning ? beginnings : exact).set(term, id)
    if (!isBeginning && /[a-z]/.test(term)) lookAlikes.set(toLookAlike(term), id)
    if (term.length < (isBeginning ? beginningTypoMin : 3) || /\d/.test(term)) return
    const entries = byLength.get(term.length) ?? []
    entries.push({ id, term, mask: toLetterMask(term), isBeginning })
    byLength.set(term.length, entries)
  })
  const longest = Math.max(0, ...byLength.keys())

  function listKnown(term: string): Reading[] {
    const readings: Reading[] = []
    const whole = exact.get(term)
    if (whole !== undefined) readings.push({ id: whole, quality: 1 })
    if (/\d/.test(term)) return readings
    for (let length = Math.min(term.length, beginningMax); length >= beginningMin; length -= 1) {
      const beginning = beginnings.get(term.slice(0, length))
      if (beginning !== undefined) readings.push({ id: beginning, quality: 1 })
    }
    return readings
  }

  function listMisspelt(term: string): Reading[] {
    const readings: Reading[] = []
    const mask = toLetterMask(term)
    for (let length = 3; length <= longest; length += 1) {
      for (const entry of byLength.get(length) ?? []) {
        const compared = entry.isBeginning ? Math.min(term.length, length) : term.length
        const max = countSlipsAllowed(compared, length)
        if (max === 0 || Math.abs(compared - length) > max) continue
        if (countLacking(entry.mask, mask) > max) continue
        if (!entry.isBeginning && countLacking(mask, entry.mask) > max) continue
        const slips = countFewestSlips(term, entry, max)
        if (slips > max || (slips === 2 && term[0] !== entry.term[0])) continue
        readings.push({ id: entry.id, quality: slipQuality[slips] ?? 0 })
      }
    }
    return readings.sort((a, b) => b.quality - a.quality).slice(0, 6)
  }

  function look(term: string, isProse: boolean): readonly Reading[] {
    const known = listKnown(term)
    if (exact.has(term) || /^\d+$/.test(term)) return known
    const alike = lookAlikes.get(toLookAlike(term))
    if (alike !== undefined && term.length > 2) return [...known, { id: alike, quality: lookAlikeQuality }]
    if (!isProse || term.length < 3 || term.length > typoMax || /\d/.test(term)) return known
    const misspelt = listMisspelt(term).filter(({ id }) => known.every((reading) => reading.id !== id))
    return [...known, ...misspelt]
  }

  function has(term: string): boolean {
    return exact.has(term) || (!/\d/.test(term) && hasBeginning(term, Number.POSITIVE_INFINITY))
  }

  function hasBeginning(term: string, more: number): boolean {
    const shortest = Math.max(beginningMin, term.length - more)
    for (let length = Math.min(term.length, beginningMax); length >= shortest; length -= 1) {
      if (beginnings.has(term.slice(0, length))) return true
    }
    return false
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
    hasNearly: (term) => exact.has(term) || hasBeginning(term, endingMax),
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

// A beginning is compared with as many letters as it has, one more and one less.
function countFewestSlips(term: string, entry: Entry, max: number): number {
  if (!entry.isBeginning) return countSlips(term, entry.term, max)
  const length = entry.term.length
  let fewest = max + 1
  for (const cut of [length - 1, length, length + 1]) {
    if (cut > term.length) break
    fewest = Math.min(fewest, countSlips(term.slice(0, cut), entry.term, max))
  }
  return fewest
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
