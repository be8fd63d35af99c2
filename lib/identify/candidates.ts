import type { Signatures } from '@/lib/signature/signatures'
import { scoreMin } from '@/lib/subject/clues'
import { speaksFor } from '@/lib/subject/subject'
import { toBeginning } from '@/lib/subject/words'
import { toConfidence } from '@/lib/weighing/confidence'
import { listWordsFor } from '@/lib/weighing/likely'
import type { Scored } from '@/lib/weighing/score'
import type { Read } from '@/lib/wording/reads'
import { isGrammar, type Token } from '@/lib/wording/tokens'
import { type EvidencePlace, listEvidence, listPlaces } from './evidence'
import type { Candidate } from './identification'

/** What a text has that speaks for its errors. */
type Speaking = {
  readonly tokens: readonly Token[]
  readonly reads: readonly Read[]
  /** Errors that marks speak for, best first. */
  readonly scored: readonly Scored[]
  readonly place: EvidencePlace
}

/** An error by marks far below the best is none. */
const shareMin = 0.22
const candidatesMax = 6
/** What only words speak for is never surer than this. */
const byWordsMax = 0.3

/**
 * The errors that a text may show, with what speaks for each, in the order in which they are ranked: those that marks speak
 * for, and of a text that is about ours the first though only words do. None is surer than `ours`, the probability that it is.
 */
export function listCandidates(
  ranked: readonly number[],
  speaking: Speaking,
  signatures: Signatures,
  { ours, isOurs }: { readonly ours: number; readonly isOurs: boolean },
): readonly Candidate[] {
  const { scored, place } = speaking
  const best = scored[0]?.score ?? 0
  const near = scored.filter(({ score }) => score > scoreMin && score >= shareMin * best)
  return ranked
    .flatMap((error, rank) => {
      const one = near.find((other) => other.error === error)
      if (one === undefined) return rank === 0 && isOurs ? [toCandidateByWords(error, speaking, signatures)] : []
      const confidence = Math.min(toConfidence(one, near), toPercent(ours))
      return [{ error: toSlug(error, signatures), confidence, evidence: listEvidence(one.support, place) }]
    })
    .slice(0, candidatesMax)
}

/** An error for which no mark stands, with the words that speak for it: those of its marks, and those that are fitted. */
function toCandidateByWords(error: number, { tokens, reads, place }: Speaking, signatures: Signatures): Candidate {
  const slug = toSlug(error, signatures)
  const fitted = tokens.filter(
    ({ term }) => !isGrammar(term) && (speaksFor(term, slug) || speaksFor(toBeginning(term), slug)),
  )
  const telling = [...listWordsFor(error, reads, signatures), ...fitted].sort((a, b) => a.start - b.start)
  return {
    error: slug,
    confidence: byWordsMax,
    evidence: listPlaces(
      telling.map(({ start, end }) => ({ kind: 'words', what: 'words', start, end })),
      place,
    ),
  }
}

function toSlug(error: number, { errors }: Signatures): string {
  return errors[error]?.slug ?? ''
}

function toPercent(probability: number): number {
  return Math.round(probability * 100) / 100
}
