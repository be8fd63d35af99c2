/**
 * Seconds that a `Retry-After` header asks to wait from `now` on: a whole number, or a date (RFC 9110, 10.2.3). Null for
 * an absent header and for anything else; 0 for a date that is over.
 */
export function parseRetryAfter(text: string | null, now: Date): number | null {
  if (text === null) return null
  if (/^\d{1,9}$/.test(text)) return Number(text)
  // A bare number that is too long, or a year alone, would pass for a date.
  const moment = /^[A-Z][a-z]{2},? /.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(moment) ? null : Math.max(0, (moment - now.getTime()) / 1000)
}
