import { type CleanText, cleanText, toOriginalSpan } from '@/lib/reading/clean-text'
import { listLines } from '@/lib/reading/lines'
import { collectMarks, type Found } from './collect'
import { toConfidence } from './confidence'
import type { Candidate, Evidence, Identification } from './identification'
import { type Scored, scoreErrors } from './score'
import type { Signatures } from './signatures'
import { readSpeakers } from './speakers'

/** Below this score nothing was recognised. */
export const scoreMin = 2.6
/** A candidate far below the best is none. */
const candidateShareMin = 0.22
const candidatesMax = 6
const evidenceMax = 8

/**
 * Recognises the error that a text shows: a bare code, a question, or a whole paste. Pure, and the same everywhere.
 * Spans of the evidence point into the text as it was given.
 */
export function identify(original: string, signatures: Signatures): Identification {
  const clean = cleanText(original)
  const speakers = readSpeakers(clean.text)
  const found = collectMarks(clean.text, signatures)
  const scored = scoreErrors(found, signatures, { lines: listLines(clean.text), speakers })
  const [best] = scored
  const isKnown = best !== undefined && best.score >= scoreMin
  const near = scored
    .filter(({ score }) => score > 0.3 && score >= candidateShareMin * (best?.score ?? 0))
    .slice(0, candidatesMax)
  const candidates = near.map((one) => toCandidate(one, near, { clean, original, signatures }))
  const [first] = candidates
  return {
    error: isKnown && first !== undefined ? first.error : null,
    confidence: first === undefined ? 0 : isKnown ? first.confidence : Math.min(first.confidence, 0.2),
    alternatives: (isKnown ? candidates.slice(1) : candidates).map(({ error }) => error),
    evidence: isKnown ? (first?.evidence ?? []) : [],
    candidates,
    foreign: isKnown ? null : speakers.foreignName,
  }
}

function toCandidate(
  scored: Scored,
  near: readonly Scored[],
  {
    clean,
    original,
    signatures,
  }: { readonly clean: CleanText; readonly original: string; readonly signatures: Signatures },
): Candidate {
  return {
    error: signatures.errors[scored.error]?.slug ?? '',
    confidence: toConfidence(scored, near),
    evidence: listEvidence(scored.support, clean, original),
  }
}

/** Each place once, strongest first. */
function listEvidence(support: readonly Found[], clean: CleanText, original: string): readonly Evidence[] {
  const evidence: Evidence[] = []
  for (const { mark, start, end } of support) {
    const span = toOriginalSpan(clean, start, end)
    if (evidence.some((one) => one.start < span.end && span.start < one.end)) continue
    evidence.push({
      kind: mark.kind,
      what: mark.path ?? mark.kind,
      text: original.slice(span.start, span.end),
      ...span,
    })
    if (evidence.length === evidenceMax) break
  }
  return evidence
}
