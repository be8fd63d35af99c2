/** UTC day of a moment, 2026-11-22: the form in which the database counts by day. */
export function toDay(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
