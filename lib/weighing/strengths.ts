import type { StatusMark } from '@/lib/reading/statuses'

/**
 * How much each kind of mark says, in one scale. What names the cause is worth 6 to 12; what only supports (a status, a
 * class shared by many, "Too Many Requests") is capped together, so that it never outweighs a named cause.
 */
export const supportMax = 4.4
/** Further evidence that names the same cause adds a part of what it is worth alone. */
export const furtherShare = 0.25
export const furtherMax = 4
/** Among equals the one that is meant when nothing else is known. */
export const usualBonus = 0.7

/** A JSON field: the more errors have the value, the less it names. */
export function strengthOfField(errorCount: number, isWeak: boolean, isInPlace: boolean): number {
  if (isWeak) return isInPlace ? 2.5 : 1
  const whole = errorCount === 1 ? 11 : errorCount === 2 ? 8 : 4
  return isInPlace ? whole : whole * 0.75
}

/** Wording: longer ones name more; `quality` is how well they are matched, `weight` how much their words tell. */
export function strengthOfWording(
  { value, weight, quality }: { readonly value: string; readonly weight: number; readonly quality: number },
  isWeak: boolean,
): number {
  const whole = Math.min(12, 5 + 1.5 * weight)
  const named = namePattern.test(value) ? Math.max(9, whole) : whole
  return (isWeak ? Math.min(3.5, 2 + 0.3 * weight) : named) * quality ** 1.5
}

/** A name that nobody writes by chance: ECONNRESET, SELF_SIGNED_CERT_IN_CHAIN, DeploymentNotFound. */
const namePattern = /^(?:[A-Z][A-Z0-9_]{4,}|[a-z]+(?:_[a-z]+)+|(?:[A-Z][a-z]+){2,})$/

/** Words of a question in any order. */
export function strengthOfWords(
  { weight, quality }: { readonly weight: number; readonly quality: number },
  isWeak: boolean,
): number {
  return (isWeak ? 2 : Math.min(7.5, 4 + 0.9 * weight)) * quality ** 1.5
}

/** An exception class. */
export function strengthOfException(errorCount: number, isWeak: boolean): number {
  if (isWeak) return 2
  return errorCount === 1 ? 5 : errorCount === 2 ? 4 : 3
}

/** A status or a code of its own, by how it stands there. */
export function strengthOfNumber(how: StatusMark['how'], errorCount: number, isCode: boolean, isWeak: boolean): number {
  const byPlace = how === 'said' ? 1 : how === 'asked' ? 0.9 : 0.75
  if (isCode) return 9 * byPlace
  if (isWeak) return 1.5 * byPlace
  return (errorCount === 1 ? 5.5 : errorCount === 2 ? 4.2 : 3.2) * byPlace
}

/** A header; what stands in it names more than that it is there. */
export function strengthOfHeader(errorCount: number, isWeak: boolean, hasValue: boolean): number {
  if (isWeak) return 1.2
  return errorCount === 1 ? (hasValue ? 9 : 6) : 3
}

export const hostStrength = 4
export const charactersStrength = 7
/** What remains of an error's score when a text has words that tell another one. */
export const againstFactor = 0.25
