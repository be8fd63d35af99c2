import type { Scored } from './score'

/** Where only things that several errors share speak, or another error is as near, nobody can be surer than this. */
export const ambiguousMax = 0.5

/** How sure it is that a candidate is the one, from what speaks for it and how far the next one is: 0 to 1. */
export function toConfidence(scored: Scored, near: readonly Scored[]): number {
  const others = near.filter((one) => one !== scored)
  const next = Math.max(0, ...others.map(({ score }) => score))
  const lead = scored.score / (scored.score + next)
  const strength = Math.min(1, scored.score / 9)
  const raw = scored.isNamed ? 0.45 + 0.53 * strength * lead : 0.2 + 0.5 * strength * lead
  const isAmbiguous = lead < 0.55 || (!scored.isNamed && others.some(({ score }) => score > 0.6 * scored.score))
  const limited = scored.score < next ? Math.min(raw, 1 - lead, lead) : isAmbiguous ? Math.min(raw, ambiguousMax) : raw
  return Math.round(Math.min(0.99, limited) * 100) / 100
}
