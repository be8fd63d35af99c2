import { groupBy } from '@/lib/grouping/group-by'
import { countLacking, countSlips, countSlipsAllowed, countSlipsOfBeginning, toLetterMask } from './typos'

/** A known word, or the beginning of one, that a misspelt word may be. */
export type SpelledWord = { readonly id: number; readonly term: string; readonly isBeginning: boolean }
/** Which one, and by how many slips. */
type Misspelling = { readonly id: number; readonly slips: number }

/**
 * Words alike in kind, length and first letter, and beside them their letters as bits: these alone tell most apart, and as
 * they lie close together they are looked at many times as fast as the words.
 */
type Shelf = {
  readonly isBeginning: boolean
  readonly length: number
  readonly words: readonly SpelledWord[]
  readonly masks: Int32Array
}

const wholeMin = 3
/** Shorter beginnings are like too many words. */
const beginningMin = 6
const slipsMax = 2

/**
 * Finds the words that a misspelt one may be, those with the fewest slips first. Two slips are forgiven only where the first
 * letter is right.
 */
export function createMisspellings(words: readonly SpelledWord[]): (term: string) => readonly Misspelling[] {
  const spelled = words.filter(
    ({ term, isBeginning }) => term.length >= (isBeginning ? beginningMin : wholeMin) && !/\d/.test(term),
  )
  const shelves = new Map([...groupBy(spelled, toFirst)].map(([letter, group]) => [letter, toShelves(group)]))
  const byInner = groupBy(spelled, ({ term }) => toInner(term))
  const order = toOrder(spelled)

  return (term) => {
    const found = new Map<SpelledWord, number>()
    const mask = toLetterMask(term)
    for (const shelf of shelves.get(term.slice(0, 1)) ?? []) {
      const max = countForgiven(shelf, shelf.length, term)
      if (max === 0) continue
      for (const word of listNear(shelf, mask, max)) {
        const slips = countSlipsTo(word, term, max)
        if (slips <= max) found.set(word, slips)
      }
    }
    for (const inner of listInners(term)) {
      for (const word of byInner.get(inner) ?? []) {
        if (word.term[0] === term[0] || countForgiven(word, word.term.length, term) === 0) continue
        if (countSlipsTo(word, term, 1) === 1) found.set(word, 1)
      }
    }
    return [...found]
      .sort(([a, slips], [b, others]) => slips - others || (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .map(([{ id }, slips]) => ({ id, slips }))
  }
}

/** Among words with as many slips whole ones come first, then short ones. */
function toOrder(words: readonly SpelledWord[]): ReadonlyMap<SpelledWord, number> {
  const sorted = [...words].sort(
    (a, b) => Number(a.isBeginning) - Number(b.isBeginning) || a.term.length - b.term.length || a.id - b.id,
  )
  return new Map(sorted.map((word, place) => [word, place]))
}

function toFirst({ term }: SpelledWord): string {
  return term.slice(0, 1)
}

/** The letters after the first: where one slip changes the first letter, these are as they should be. */
function toInner(term: string): string {
  return term.slice(1, 4)
}

/** What the inner letters of a word may be whose first letter is wrong, missing, too many, or swapped with the second. */
function listInners(term: string): ReadonlySet<string> {
  return new Set([toInner(term), term.slice(0, 3), toInner(term.slice(1)), `${term[0]}${term.slice(2, 4)}`])
}

function toShelves(words: readonly SpelledWord[]): readonly Shelf[] {
  const groups = groupBy(words, ({ term, isBeginning }) => `${isBeginning} ${term.length}`)
  return [...groups.values()].map((group) => ({
    isBeginning: group[0]?.isBeginning === true,
    length: group[0]?.term.length ?? 0,
    words: group,
    masks: Int32Array.from(group, ({ term }) => toLetterMask(term)),
  }))
}

/** How many slips are forgiven between a known word of so many letters and one of a text; 0 where they cannot be the same. */
function countForgiven({ isBeginning }: { readonly isBeginning: boolean }, length: number, term: string): number {
  const lacking = length - term.length
  if (lacking > slipsMax || (!isBeginning && lacking < -slipsMax)) return 0
  return countSlipsAllowed(length, isBeginning ? length : term.length)
}

/** The words of a shelf that have hardly a letter that is not in `mask`. */
function listNear({ words, masks }: Shelf, mask: number, max: number): readonly SpelledWord[] {
  const near: SpelledWord[] = []
  for (let at = 0; at < masks.length; at += 1) {
    if (countLacking(masks[at] ?? 0, mask) > max) continue
    const word = words[at]
    if (word !== undefined) near.push(word)
  }
  return near
}

function countSlipsTo({ term: known, isBeginning }: SpelledWord, term: string, max: number): number {
  return isBeginning ? countSlipsOfBeginning(known, term, max) : countSlips(term, known, max)
}
