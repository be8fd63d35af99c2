import { listPhrases, type Nearness } from '@/lib/signature/nearness'
import type { Signatures } from '@/lib/signature/signatures'
import type { PhraseBook } from '@/lib/wording/phrases'
import type { Read } from '@/lib/wording/reads'

/** An error that a text's words make likely, though no mark need stand there whole. */
export type Likely = { readonly error: number; readonly score: number }

/** What a phrase of which little stands there is worth, by how much of it does. */
const coverageExponent = 0.5
/** What the further phrases of an error add, all of them at most so often as much as the best. */
const furtherShare = 0.12
const furtherMax = 3
/** What words are worth that only support an error. */
const weakShare = 0.5
/** A word of a text that is less like one of the marks is not taken for it. */
export const qualityMin = 0.8
/** A word that the marks of many errors have is no reason. */
const tellingMin = 0.25

/**
 * The errors whose marks have most words in common with a text, best first: one of the clues by which errors are ranked
 * (lib/subject/clues.ts).
 */
export function listLikely(reads: readonly Read[], signatures: Signatures): readonly Likely[] {
  const { book, phraseMarks, errors, nearness } = signatures
  const best = new Float64Array(errors.length)
  const total = new Float64Array(errors.length)
  weighPhrases(reads, book, nearness).forEach((weight, phrase) => {
    const mark = phraseMarks[phrase]
    if (weight === 0 || mark === undefined || mark.kind === 'against') return
    const score = weight * Math.min(1, weight / (nearness.wholes[phrase] ?? weight)) ** coverageExponent
    for (const error of mark.owners) {
      const own = mark.weak?.includes(error) ? weakShare * score : score
      best[error] = Math.max(own, best[error] ?? 0)
      total[error] = (total[error] ?? 0) + own
    }
  })
  const likely = errors.map((_, error) => {
    const strongest = best[error] ?? 0
    const further = Math.min((total[error] ?? 0) - strongest, furtherMax * strongest)
    return { error, score: strongest + furtherShare * further }
  })
  return likely.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.error - b.error)
}

/** For each phrase, how much the words of it tell that stand in the text. */
function weighPhrases(
  reads: readonly Read[],
  { phrases, postings, offsets }: PhraseBook,
  { weights }: Nearness,
): Float64Array {
  const told = new Float64Array(offsets[phrases.length] ?? 0)
  const sums = new Float64Array(phrases.length)
  for (const [id, quality] of listBest(reads)) {
    const own = quality * (weights[id] ?? 0)
    const list = postings[id] ?? []
    for (let index = 0; own > 0 && index < list.length; index += 2) {
      const phrase = list[index] ?? 0
      const place = (offsets[phrase] ?? 0) + (list[index + 1] ?? 0)
      const more = own - (told[place] ?? 0)
      if (more <= 0) continue
      told[place] = own
      sums[phrase] = (sums[phrase] ?? 0) + more
    }
  }
  return sums
}

/** Each word of the book that stands in the text, with how well it is spelt where it is best. */
function listBest(reads: readonly Read[]): ReadonlyMap<number, number> {
  const best = new Map<number, number>()
  for (const { readings } of reads) {
    for (const { id, quality } of readings) {
      if (quality >= qualityMin && quality > (best.get(id) ?? 0)) best.set(id, quality)
    }
  }
  return best
}

/** The words of a text that speak for an error, in reading order: those that tell something, and stand in its marks. */
export function listWordsFor(
  error: number,
  reads: readonly Read[],
  { book, phraseMarks, nearness }: Signatures,
): readonly Read[] {
  return reads.filter(({ readings }) =>
    readings.some(
      ({ id, quality }) =>
        quality >= qualityMin &&
        (nearness.weights[id] ?? 0) >= tellingMin &&
        listPhrases(book.postings[id] ?? []).some((phrase) => phraseMarks[phrase]?.owners.includes(error)),
    ),
  )
}

/** Whether a word is one that the marks of many errors have: it is no reason for one of them. */
export function isOfMany(term: string, { vocabulary, nearness }: Signatures): boolean {
  return vocabulary
    .read(term, false)
    .some(({ id, quality }) => quality === 1 && (nearness.weights[id] ?? 0) < tellingMin)
}
