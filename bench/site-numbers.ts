/** The value below which a share of all values lies (nearest rank); 0 for none. */
export function getPercentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

/** The middle value; between two, their mean. 0 for none. */
export function getMedian(values: readonly number[]): number {
  return (getPercentile(values, 0.5) + getPercentile(values, 0.5 + 0.5 / Math.max(1, values.length))) / 2
}

/** As many digits as say something: 12 340, 123, 12.3, 1.23, 0.012. */
export function formatNumber(value: number | null): string {
  if (value === null) return '–'
  const size = Math.abs(value)
  if (size >= 100) return Math.round(value).toLocaleString('en').replaceAll(',', ' ')
  return value.toFixed(size >= 10 ? 1 : size >= 0.1 ? 2 : 3)
}

/** A whole number above nothing, as typed on the command line. Throws on anything else. */
export function parseCount(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new Error(`expected a whole number above 0, received "${text}"`)
  return Number(text)
}
