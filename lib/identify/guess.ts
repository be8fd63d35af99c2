import type { Signatures } from '@/lib/signature/signatures'
import type { Speakers } from '@/lib/speaker/speakers'
import { isComplaint, type Subject } from '@/lib/subject/subject'
import { type Likely, listWordsFor } from '@/lib/weighing/likely'
import type { Read } from '@/lib/wording/match'
import { type EvidencePlace, listPlaces } from './evidence'
import type { Candidate } from './identification'

/** From here on words are enough for a guess, if the next error has clearly fewer. */
const guessMin = 1.5
const leadMin = 1.2
/** A guess is never surer than this. */
const confidenceMax = 0.3
const isNamedMin = 2

/**
 * What somebody may mean whose words are no mark: only where the text names one of our services, nobody else speaks, and
 * something went wrong. Null when that is not so, or several errors are as near.
 */
export function guessError(
  text: string,
  [best, next]: readonly Likely[],
  { speakers, subject }: { readonly speakers: Speakers; readonly subject: Subject },
): number | null {
  if (speakers.ours < isNamedMin || speakers.foreign > 0 || subject !== 'bare' || !isComplaint(text)) return null
  if (best === undefined || best.score < guessMin || best.score < leadMin * (next?.score ?? 0)) return null
  return best.error
}

/** A guess with the words that speak for it. */
export function toGuess(
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
