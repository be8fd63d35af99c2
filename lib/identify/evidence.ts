import { type CleanText, toOriginalSpan } from '@/lib/reading/clean-text'
import type { Found } from '@/lib/weighing/collect'
import type { Evidence } from './identification'

const evidenceMax = 8

/** What was found, with its place in the original: each place once, strongest first. */
export function listEvidence(
  support: readonly Found[],
  { clean, original, offset }: { readonly clean: CleanText; readonly original: string; readonly offset: number },
): readonly Evidence[] {
  const evidence: Evidence[] = []
  for (const { mark, start, end } of support) {
    const span = toOriginalSpan(clean, start, end)
    const text = original.slice(span.start, span.end)
    const place = { start: span.start + offset, end: span.end + offset }
    if (evidence.some((one) => one.start < place.end && place.start < one.end)) continue
    evidence.push({ kind: mark.kind, what: mark.path ?? mark.kind, text, ...place })
    if (evidence.length === evidenceMax) break
  }
  return evidence
}
