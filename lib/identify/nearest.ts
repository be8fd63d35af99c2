import type { Signatures } from '@/lib/signature/signatures'
import { listWordsFor } from '@/lib/weighing/likely'
import type { Read } from '@/lib/wording/reads'
import { type EvidencePlace, listPlaces } from './evidence'
import type { Candidate } from './identification'

/** What only words speak for is never surer than this. */
const confidenceMax = 0.3

/** The nearest error where no mark stands, with the words that speak for it. */
export function toNearest(
  error: number,
  reads: readonly Read[],
  signatures: Signatures,
  place: EvidencePlace,
): Candidate {
  return {
    error: signatures.errors[error]?.slug ?? '',
    confidence: confidenceMax,
    evidence: listPlaces(
      listWordsFor(error, reads, signatures).map(({ start, end }) => ({ kind: 'words', what: 'words', start, end })),
      place,
    ),
  }
}
