import { countLacking, countSlips, countSlipsAllowed, countSlipsOfBeginning, toLetterMask, toLookAlike } from './typos'

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

type Entry = { readonly id: number; readonly term: string }
/** Words by their length, and beside them their letters as bits: these alone tell most apart, and they lie close together. */
type Shelf = { readonly entries: Entry[]; readonly masks: number[] }

const lookAlikeQuality = 0.92
const slipQuality = [1, 0.82, 0.68] as const
const slipsMax = slipQuality.length - 1
const beginningMin = 3
const beginningMax = 14
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
  const wholeShelves: Shelf[] = []
  const beginningShelves: Shelf[] = []
  words.forEach((word, id) => {
    const isBeginning = word.endsWith('*')
    const term = isBeginning ? word.slice(0, -1) : word
    ;(isBeginning ? beginnings : exact).set(term, id)
    if (!isBeginning && /[a-z]/.test(term)) lookAlikes.set(toLookAlike(term), id)
    if (term.length < (isBeginning ? beginningTypoMin : 3) || /\d/.test(term)) return
    putOn(isBeginning ? beginningShelves : wholeShelves, { id, term })
  })

  function listKnown(term: string): Reading[] {
    const readings: Reading[] = []
    const whole = exact.get(term)
    if (whole !== undefined) readings.push({ id: whole, quality: 1 })
    if (/\d/.test(term)) return [...readings, ...listNamed(term)]
    for (let length = Math.min(term.length, beginningMax); length >= beginningMin; length -= 1) {
      const beginning = beginnings.get(term.slice(0, length))
      if (beginning !== undefined) readings.push({ id: beginning, quality: 1 })
    }
    return readings
  }

  /** What a name with a number is a version of: `gpt4o` of `gpt*`, `dalle3` of `dalle`. */
  function listNamed(term: string): Reading[] {
    const name = /^[a-z]{3,}(?=\d)/.exec(term)?.[0] ?? ''
    const ids = [exact.get(name), beginnings.get(name)].filter((id) => id !== undefined)
    return ids.map((id) => ({ id, quality: 1 }))
  }

  function listMisspelt(term: string): Reading[] {
    const mask = toLetterMask(term)
    const readings: Reading[] = []
    const add = (entry: Entry, slips: number) => {
      if (slips === 2 && term[0] !== entry.term[0]) return
      readings.push({ id: entry.id, quality: slipQuality[slips] ?? 0 })
    }
    for (let length = Math.max(3, term.length - slipsMax); length <= term.length + slipsMax; length += 1) {
      const max = countSlipsAllowed(term.length, length)
      for (const entry of listNear(wholeShelves[length], mask, max)) {
        if (countLacking(mask, toLetterMask(entry.term)) > max) continue
        const slips = countSlips(term, entry.term, max)
        if (slips <= max) add(entry, slips)
      }
    }
    for (let length = beginningTypoMin; length <= term.length + slipsMax; length += 1) {
      const max = countSlipsAllowed(length, length)
      for (const entry of listNear(beginningShelves[length], mask, max)) {
        const slips = countSlipsOfBeginning(entry.term, term, max)
        if (slips <= max) add(entry, slips)
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
    return exact.has(term) || (!/\d/.test(term) && hasBeginning(term))
  }

  function hasBeginning(term: string): boolean {
    for (let length = Math.min(term.length, beginningMax); length >= beginningMin; length -= 1) {
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

function putOn(shelves: Shelf[], entry: Entry): void {
  const { length } = entry.term
  while (shelves.length <= length) shelves.push({ entries: [], masks: [] })
  shelves[length]?.entries.push(entry)
  shelves[length]?.masks.push(toLetterMask(entry.term))
}

/** The words of a shelf that have hardly a letter that is not in `mask`. */
function listNear(shelf: Shelf | undefined, mask: number, max: number): readonly Entry[] {
  const near: Entry[] = []
  if (shelf === undefined || max === 0) return near
  const { entries, masks } = shelf
  for (let at = 0; at < masks.length; at += 1) {
    const entry = entries[at]
    if (entry !== undefined && countLacking(masks[at] ?? 0, mask) <= max) near.push(entry)
  }
  return near
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
