import type { Locale } from './locales'

/** A length of time in words: minutes below an hour and a half, else hours. `minutes` may have halves. */
export function formatMinutes(locale: Locale, minutes: number): string {
  if (minutes < 1) return formatUnit(locale, Math.max(1, Math.round(minutes * 60)), 'second')
  if (minutes < 90) return formatUnit(locale, Math.round(minutes), 'minute')
  return formatUnit(locale, Math.round(minutes / 30) / 2, 'hour')
}

/** Two times in minutes and what lies between, in the unit of the longer one: "30–60 minutes". */
export function formatMinutesRange(locale: Locale, minimum: number, maximum: number): string {
  const [unit, minutes] =
    maximum < 1 ? (['second', 1 / 60] as const) : maximum < 90 ? (['minute', 1] as const) : (['hour', 60] as const)
  const [least, most] = [minimum / minutes, maximum / minutes].map((value) => Math.round(2 * value) / 2)
  const format = new Intl.NumberFormat(toTag(locale), { style: 'unit', unit, unitDisplay: 'long' })
  return keepTogether(format.formatRange(least ?? 0, most ?? 0))
}

/** A UTC day such as 2026-11-22, written out. */
export function formatDay(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(toTag(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

/** A UTC day without its year, short: "22 Nov". */
export function formatDayShort(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(toTag(locale), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

/** A moment in UTC with its minute, short: "22 Nov 2026, 19:05". */
export function formatMoment(locale: Locale, moment: Date): string {
  return new Intl.DateTimeFormat(toTag(locale), {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(moment)
}

/** A number with one digit behind the point at most. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(toTag(locale), { maximumFractionDigits: 1 }).format(value)
}

/** Several things in one phrase: "a, b and c". */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(toTag(locale), { type: 'conjunction' }).format(items)
}

/** Words of a number and its unit do not part at the end of a line. */
function keepTogether(text: string): string {
  return text.replaceAll(' ', '\u00A0')
}

/** English is the British one, as it is written here. */
function toTag(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale
}

function formatUnit(locale: Locale, value: number, unit: 'second' | 'minute' | 'hour'): string {
  return keepTogether(new Intl.NumberFormat(toTag(locale), { style: 'unit', unit, unitDisplay: 'long' }).format(value))
}
