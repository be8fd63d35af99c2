import type { Locale } from './locales'

/** A length of time in words: minutes below an hour and a half, else hours. `minutes` may have halves. */
export function formatMinutes(locale: Locale, minutes: number): string {
  if (minutes < 1) return formatUnit(locale, Math.max(1, Math.round(minutes * 60)), 'second')
  if (minutes < 90) return formatUnit(locale, Math.round(minutes), 'minute')
  return formatUnit(locale, Math.round(minutes / 30) / 2, 'hour')
}

/** A UTC day such as 2026-11-22, written out. */
export function formatDay(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

/** A UTC day without its year, short: "22 Nov". */
export function formatDayShort(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

/** A moment in UTC with its minute, short: "22 Nov 2026, 19:05". */
export function formatMoment(locale: Locale, moment: Date): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(moment)
}

/** A number with one digit behind the point at most. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)
}

/** Several things in one phrase: "a, b and c". */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)
}

function formatUnit(locale: Locale, value: number, unit: 'second' | 'minute' | 'hour'): string {
  const text = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
  // A number does not stand at the end of a line with its unit on the next.
  return text.replace(' ', '\u00A0')
}
