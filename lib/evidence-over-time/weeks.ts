import { addDays } from '@/lib/day/day'
import { addTallies, type DayCount, type Tally } from './day-count'

/** What was reported of one fix in one week. */
export type WeekCount = Tally & {
  /** Its Monday, a UTC day: 2026-11-23. */
  readonly monday: string
}

/** Weeks in a chart: half a year. */
export const weeksShown = 26

/** The latest weeks up to that of `today`, oldest first, from the first in which anything was tried; weeks without a trial stand between them. */
export function toWeeks(days: readonly DayCount[], today: string): readonly WeekCount[] {
  const last = toMonday(today)
  const tallies = new Map<string, Tally>()
  for (const count of days) {
    const monday = toMonday(count.day)
    tallies.set(monday, addTallies(tallies.get(monday) ?? { tried: 0, worked: 0 }, count))
  }
  const mondays = Array.from({ length: weeksShown }, (_, index) => addDays(last, 7 * (index + 1 - weeksShown)))
  const first = mondays.findIndex((monday) => tallies.has(monday))
  return first < 0
    ? []
    : mondays.slice(first).map((monday) => ({ monday, ...(tallies.get(monday) ?? { tried: 0, worked: 0 }) }))
}

/** Monday of the week of a UTC day. */
export function toMonday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}
