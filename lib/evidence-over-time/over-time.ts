import type { Platform } from '@/lib/content/schema'
import { type Break, findBreak } from './break'
import { listOpenCells } from './cells'
import { addTallies, type DayCount, type Tally } from './day-count'
import { toWeeks, type WeekCount } from './weeks'

/** Trials of a fix that are shown by platform and over time only from this number on. */
export const trialsForCharts = 20

/** Counted trials of one fix on one day and platform; the platform is null where nobody said it. */
export type PlatformDayCount = DayCount & { readonly platform: Platform | null }

type PlatformTally = Tally & { readonly platform: Platform }

/** How one fix has fared, where and when. */
export type OverTime = {
  /** Those with enough behind them, most tried first. */
  readonly platforms: readonly PlatformTally[]
  /** Oldest first. */
  readonly weeks: readonly WeekCount[]
  /** Since when it works less often; null when it does not. */
  readonly break: Break | null
}

/** What is shown of a fix beside its total; null below `trialsForCharts`. `today` is a UTC day. */
export function toOverTime(counts: readonly PlatformDayCount[], today: string): OverTime | null {
  const total = counts.reduce((sum, { tried }) => sum + tried, 0)
  if (total < trialsForCharts) return null
  const days = toDays(counts)
  return { platforms: listPlatforms(counts, total), weeks: toWeeks(days, today), break: findBreak(days) }
}

/** The same by day alone, oldest first. */
export function toDays(counts: readonly PlatformDayCount[]): readonly DayCount[] {
  const tallies = addUp(counts, ({ day }) => day)
  return [...tallies].map(([day, tally]) => ({ day, ...tally })).toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** Platforms that may be shown, of a total that is shown too; the most tried first. */
export function listPlatforms(counts: readonly PlatformDayCount[], total: number): readonly PlatformTally[] {
  const tallies = addUp(counts, ({ platform }) => platform)
  const cells = [...tallies].flatMap(([platform, tally]) => (platform === null ? [] : [{ platform, ...tally }]))
  return listOpenCells(cells, total).toSorted((a, b) => b.tried - a.tried || (a.platform < b.platform ? -1 : 1))
}

function addUp<Key>(counts: readonly PlatformDayCount[], toKey: (count: PlatformDayCount) => Key) {
  const tallies = new Map<Key, Tally>()
  for (const count of counts) {
    const key = toKey(count)
    tallies.set(key, addTallies(tallies.get(key) ?? { tried: 0, worked: 0 }, count))
  }
  return tallies
}
