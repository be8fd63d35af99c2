import type { PersonalSpan } from '@/lib/personal-data/masking'
import type { Evidence } from './identification'

/** A stretch of a pasted text as it is shown. */
export type Segment =
  | { readonly kind: 'plain'; readonly text: string }
  /** By it the error was recognised. */
  | { readonly kind: 'mark'; readonly text: string }
  /** A key, an address: never shown. */
  | { readonly kind: 'hidden' }

/**
 * A text in stretches: what was recognised is marked, what may lead to a person is hidden, even inside a mark. Together
 * they are the text, without what is hidden. Spans may overlap and come in any order.
 */
export function toSegments(
  text: string,
  evidence: readonly Pick<Evidence, 'start' | 'end'>[],
  personal: readonly Pick<PersonalSpan, 'start' | 'end'>[],
): readonly Segment[] {
  const bounds = [0, text.length, ...[...evidence, ...personal].flatMap(({ start, end }) => [start, end])]
  const cuts = [...new Set(bounds)].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b)
  const segments: Segment[] = []
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1]
    if (end === undefined) break
    const covers = (span: { readonly start: number; readonly end: number }) => span.start <= start && span.end >= end
    if (personal.some(covers)) push(segments, { kind: 'hidden' })
    else push(segments, { kind: evidence.some(covers) ? 'mark' : 'plain', text: text.slice(start, end) })
  }
  return segments
}

function push(segments: Segment[], next: Segment): void {
  const last = segments.at(-1)
  if (last?.kind === 'hidden' && next.kind === 'hidden') return
  if (last !== undefined && last.kind === next.kind && 'text' in last && 'text' in next) {
    segments[segments.length - 1] = { ...last, text: last.text + next.text }
  } else segments.push(next)
}
