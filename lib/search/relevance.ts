import type { Posting, Postings } from './postings'
import type { PlannedWord, QueryPlan } from './query-plan'

/** A subject that was found, by position, and how well it fits. */
export type Found = { readonly subject: number; readonly score: number }

/** What a whole word counts against one of which only the beginning was typed. */
const beginningWeight = 0.7

/**
 * Scores every subject that has a word of the query: the sum over the words of impact times rarity (BM25's), times the
 * share of the words that it has. A word counts once, with the best of its readings, and is as rare as all its
 * readings together.
 *
 * @returns in no order
 */
export function scoreSubjects(plan: QueryPlan, postings: Postings): readonly Found[] {
  const scores = new Float64Array(postings.subjectCount)
  const covered = new Uint32Array(postings.subjectCount)
  const found: number[] = []
  for (const word of plan.words) {
    const impacts = collectImpacts(word, postings)
    const rarity = Math.log(1 + (postings.subjectCount - impacts.size + 0.5) / (impacts.size + 0.5))
    const bits = word.covers.reduce((sum, position) => sum | (1 << position), 0)
    for (const [subject, impact] of impacts) {
      if (scores[subject] === 0) found.push(subject)
      scores[subject] = (scores[subject] ?? 0) + impact * rarity
      covered[subject] = (covered[subject] ?? 0) | bits
    }
  }
  return found.map((subject) => ({
    subject,
    score: ((scores[subject] ?? 0) * countBits(covered[subject] ?? 0)) / plan.wordCount,
  }))
}

function collectImpacts(word: PlannedWord, postings: Postings): ReadonlyMap<number, number> {
  const impacts = new Map<number, number>()
  for (const { term, weight } of word.readings) {
    const posting = postings.find(term)
    if (posting !== null) raise(impacts, posting, weight)
  }
  if (word.beginning !== null) {
    for (const [term, posting] of postings.listBeginning(word.beginning)) {
      raise(impacts, posting, (beginningWeight * word.beginning.length) / term.length)
    }
  }
  return impacts
}

function raise(impacts: Map<number, number>, posting: Posting, weight: number): void {
  posting.subjects.forEach((subject, place) => {
    const impact = weight * (posting.impacts[place] ?? 0)
    if (impact > (impacts.get(subject) ?? 0)) impacts.set(subject, impact)
  })
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}
