import { baselineDays, isUnusual, recentMin, toUsual } from './surge'

/** Networks that reported an error on one UTC day. */
export type DayNetworks = { readonly day: string; readonly networks: number }

/** Many more report an error than on an ordinary day, and still do. */
export type Surge = {
  /** Which day is unusual; that of yesterday goes on. */
  readonly since: 'today' | 'yesterday'
  /** On that day. */
  readonly networks: number
  /** On an ordinary day of the four weeks before. */
  readonly usual: number
}

/** How many networks reported one error, up to a moment. */
export type ErrorReports = {
  readonly asOf: Date
  /** The latest `daysShown`, the oldest first; the last is that of `asOf`. */
  readonly days: readonly DayNetworks[]
  /** Of that day by the hour of their first report, from 0 to that of `asOf`. */
  readonly hours: readonly number[]
  readonly surge: Surge | null
}

/** Today, yesterday, and the days with which yesterday is compared. */
export const daysShown = baselineDays + 2

/** Networks within the days shown from which on there is something to draw. */
const networksToDraw = 10

/**
 * The surge that a page shows: today or yesterday is unusual, and reports go on. `networks` holds the `daysShown` days,
 * today last; `recent` counts the networks of the last hours.
 */
export function findSurge(networks: readonly number[], recent: number): Surge | null {
  if (recent < recentMin) return null
  for (const [back, since] of [
    [1, 'today'],
    [2, 'yesterday'],
  ] as const) {
    const index = networks.length - back
    const [count, before] = [networks[index] ?? 0, networks.slice(index - baselineDays, index)]
    if (isUnusual(count, before)) return { since, networks: count, usual: toUsual(before) }
  }
  return null
}

export function hasEnoughToDraw({ days }: ErrorReports): boolean {
  return days.reduce((sum, { networks }) => sum + networks, 0) >= networksToDraw
}
