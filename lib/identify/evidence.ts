import { type CleanText, toOriginalSpan } from '@/lib/reading/clean-text'
import type { Found } from '@/lib/weighing/collect'
import type { Evidence } from './identification'

const evidenceMax = 8

/** Where a clean text comes from: its original, and where that begins in the whole. */
export type EvidencePlace = { readonly clean: CleanText; readonly original: string; readonly offset: number }

/** What was found, with its place in the original: each place once, strongest first. */
export function listEvidence(support: readonly Found[], place: EvidencePlace): readonly Evidence[] {
  return listPlaces(
    support.map(({ mark, start, end }) => ({ kind: mark.kind, what: mark.path ?? mark.kind, start, end })),
    place,
  )
}

/** Places of a clean text as evidence in the original: each place once, in the order given. */
export function listPlaces(
  places: readonly Omit<Evidence, 'text'>[],
  { clean, original, offset }: EvidencePlace,
): readonly Evidence[] {
  const evidence: Evidence[] = []
  for (const { kind, what, start, end } of places) {
    const span = toOriginalSpan(clean, start, end)
    const place = { start: span.start + offset, end: span.end + offset }
    if (evidence.some((one) => one.start < place.end && place.start < one.end)) continue
    evidence.push({ kind, what, text: original.slice(span.start, span.end), ...place })
    if (evidence.length === evidenceMax) break
  }
  return evidence
}
