import type { Locale } from '@/lib/i18n/locales'

/** A probability in whole percent; what is not quite 0 or 1 is never shown as if it were. */
export function formatShare(locale: Locale, probability: number): string {
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  if (probability > 0 && probability < 0.005) return `<\u00a0${format.format(0.01)}`
  if (probability < 1 && probability >= 0.995) return `>\u00a0${format.format(0.99)}`
  return format.format(probability)
}

/** Minutes as authors write them, with one decimal. */
export function formatShortMinutes(locale: Locale, minutes: number): string {
  const format = { style: 'unit', unit: 'minute', unitDisplay: 'short', maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(locale, format).format(minutes).replaceAll(' ', '\u00a0')
}
