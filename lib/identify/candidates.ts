import type { Signatures } from '@/lib/signature/signatures'
import { speaksFor } from '@/lib/subject/subject'
import { isEarly, listForms } from '@/lib/subject/words'
import { toConfidence } from '@/lib/weighing/confidence'
import { isOfMany, listWordsFor } from '@/lib/weighing/likely'
import { type Scored, scoreMin } from '@/lib/weighing/score'
import type { Read } from '@/lib/wording/reads'
import type { Token } from '@/lib/wording/tokens'
import { type EvidencePlace, listEvidence, listPlaces } from './evidence'
import type { Candidate } from './identification'

/** What a text has that speaks for its errors. */
type CandidateFindings = {
  readonly tokens: readonly Token[]
  readonly reads: readonly Read[]
  /** Errors that marks speak for, best first. */
  readonly scored: readonly Scored[]
  readonly place: EvidencePlace
  /** How likely it is that it is about an error of ours, 0 to 1; and whether that is enough. */
  readonly ours: number
  readonly isOurs: boolean
}

/** An error by marks far below the best is none. */
const shareMin = 0.22
const candidatesMax = 6
/** So sure is what only words speak for. */
const byWordsConfidence = 0.3

/**
 * The errors that a text may show, with what speaks for each, in the order in which they are ranked: those that marks speak
 * for, and of a text that is about ours the first though only words do. How sure each is follows from the marks, so that a
 * later one can be surer than the first.
 */
export function listCandidates(
  ranked: readonly number[],
  findings: CandidateFindings,
  signatures: Signatures,
): readonly Candidate[] {
  const { scored, place, ours, isOurs } = findings
  const best = scored[0]?.score ?? 0
  const near = scored.filter(({ score }) => score > scoreMin && score >= shareMin * best)
  return ranked
    .flatMap((error, rank) => {
      const one = near.find((other) => other.error === error)
      if (one === undefined) return rank === 0 && isOurs ? [toCandidateByWords(error, findings, signatures)] : []
      const confidence = Math.min(toConfidence(one, near), toHundredths(ours))
      return [{ error: toSlug(error, signatures), confidence, evidence: listEvidence(one.support, place) }]
    })
    .slice(0, candidatesMax)
}

/** An error for which no mark stands, with the words that speak for it: those of its marks, and those that are fitted. */
function toCandidateByWords(
  error: number,
  { tokens, reads, place }: CandidateFindings,
  signatures: Signatures,
): Candidate {
  const slug = toSlug(error, signatures)
  const fitted = tokens.filter(
    (token) =>
      isEarly(token) && !isOfMany(token.term, signatures) && listForms(token).some((form) => speaksFor(form, slug)),
  )
  const telling = [...listWordsFor(error, reads, signatures), ...fitted].sort((a, b) => a.start - b.start)
  return {
    error: slug,
    confidence: byWordsConfidence,
    evidence: listPlaces(
      telling.map(({ start, end }) => ({ kind: 'words', what: 'words', start, end })),
      place,
    ),
  }
}

/** The slug of an error by its place. */
export function toSlug(error: number, { errors }: Signatures): string {
  return errors[error]?.slug ?? ''
}

function toHundredths(probability: number): number {
  return Math.round(probability * 100) / 100
}
