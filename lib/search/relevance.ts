import type { Posting, Postings } from './postings'
import type { PlannedWord, QueryPlan } from './query-plan'

/** A subject that was found, by position, and how well it fits. */
export type Found = { readonly subject: number; readonly score: number }

type WeightedPosting = { readonly posting: Posting; readonly weight: number }

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
    const { subjects, impacts } = collectImpacts(word, postings)
    const rarity = Math.log(1 + (postings.subjectCount - subjects.length + 0.5) / (subjects.length + 0.5))
    const bits = word.covers.reduce((sum, position) => sum | (1 << position), 0)
    for (const subject of subjects) {
      const score = scores[subject] ?? 0
      if (score === 0) found.push(subject)
      scores[subject] = score + rarity * (impacts[subject] ?? 0)
      covered[subject] = (covered[subject] ?? 0) | bits
    }
  }
  return found.map((subject) => ({
    subject,
    score: ((scores[subject] ?? 0) * countBits(covered[subject] ?? 0)) / plan.wordCount,
  }))
}

/** Which subjects have the word, and by subject how much they say of it. An array, since a Map takes ten times as long. */
function collectImpacts(word: PlannedWord, postings: Postings) {
  const impacts = new Float64Array(postings.subjectCount)
  const subjects: number[] = []
  for (const { posting, weight } of listPostings(word, postings)) {
    for (let place = 0; place < posting.subjects.length; place += 1) {
      const subject = posting.subjects[place] ?? 0
      const impact = weight * (posting.impacts[place] ?? 0)
      const known = impacts[subject] ?? 0
      if (known === 0) subjects.push(subject)
      if (impact > known) impacts[subject] = impact
    }
  }
  return { subjects, impacts }
}

function listPostings({ readings, beginning }: PlannedWord, postings: Postings): readonly WeightedPosting[] {
  const read = readings.flatMap(({ term, weight }) => {
    const posting = postings.find(term)
    return posting === null ? [] : [{ posting, weight }]
  })
  if (beginning === null) return read
  const begun = Array.from(postings.listBeginning(beginning), ([term, posting]) => ({
    posting,
    weight: (beginningWeight * beginning.length) / term.length,
  }))
  return [...read, ...begun]
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}
