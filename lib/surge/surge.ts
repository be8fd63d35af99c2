import { toUpperTail } from './negative-binomial'

/** Chance that an ordinary day of an error is marked, whenever and however often it is looked at. */
export const falseAlarmRate = 1 / 10_000

/** Networks a day below which no day is marked, however quiet the weeks before were. */
export const networksMin = 10

/** Days before, with which a day is compared; with fewer days behind it the site marks nothing. */
export const baselineDays = 28

/** Hours within which so many networks must have reported for the mark to say "right now". */
export const recentHours = 3
export const recentMin = 3

/** Of the days before, this many with the most reports count as the next lower one: a surge must not hide the next. */
const daysCapped = 2

/** Days differ by weekday and season, more than chance alone: the variance is taken to be mean + mean² / 6 at least. */
const sizeMax = 6

/**
 * Far below the stated rate, because the mean and the variance are themselves estimated from four weeks. Set by
 * simulation: see the test, which holds the stated rate.
 */
const tailMax = 1e-6

/**
 * Whether more networks reported an error on a day than its own last weeks let expect: a test against the negative
 * binomial distribution whose mean and variance the days before give, by moments. The count of a day only grows, so
 * that looking at it many times gives no more alarms than looking once at its end. `before` holds the networks of each
 * of the `baselineDays` days before.
 */
export function isUnusual(networks: number, before: readonly number[]): boolean {
  if (networks < networksMin) return false
  const capped = capHighest(before)
  // One more than was seen: a quiet month does not prove that nobody ever reports.
  const mean = (sum(capped) + 1) / capped.length
  const variance = sum(capped.map((count) => (count - mean) ** 2)) / (capped.length - 1)
  const size = variance > mean ? Math.min(sizeMax, mean ** 2 / (variance - mean)) : sizeMax
  return toUpperTail(networks, { mean, size }) < tailMax
}

/** What an ordinary day has had: the middle one of the days before. */
export function toUsual(before: readonly number[]): number {
  const sorted = before.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function capHighest(counts: readonly number[]): readonly number[] {
  const cap = counts.toSorted((a, b) => b - a)[daysCapped] ?? 0
  return counts.map((count) => Math.min(count, cap))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
