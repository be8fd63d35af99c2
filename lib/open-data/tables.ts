import type { Platform } from '@/lib/content/schema'
import { cellMin, listOpenCells } from '@/lib/evidence-over-time/cells'
import { addTallies, type Tally } from '@/lib/evidence-over-time/day-count'
import { listPlatforms, type PlatformDayCount, toDays } from '@/lib/evidence-over-time/over-time'
import { toMonday } from '@/lib/evidence-over-time/weeks'
import type { DayNetworks } from '@/lib/surge/reports'

type FixRow = Tally & { readonly error: string; readonly fix: string; readonly revision: number }
type PlatformRow = FixRow & { readonly platform: Platform }
type WeekRow = FixRow & { readonly monday: string }
export type NetworkRow = DayNetworks & { readonly error: string }

/** The aggregates of the export; each row has at least `cellMin` trials, or networks, behind it. */
type Tables = {
  readonly fixes: readonly FixRow[]
  readonly platforms: readonly PlatformRow[]
  readonly weeks: readonly WeekRow[]
  readonly networks: readonly NetworkRow[]
}

/** What is counted of one fix of an error. */
export type FixCounts = {
  readonly error: string
  readonly fix: string
  readonly revision: number
  readonly counts: readonly PlatformDayCount[]
}

/**
 * The rows that may be published. A fix below `cellMin` has none; its platforms and weeks are left out where they are
 * too small, or where what they leave of the total would be.
 */
export function toTables(fixes: readonly FixCounts[], networks: readonly NetworkRow[]): Tables {
  const totals = fixes.flatMap(({ counts, ...names }) => {
    const total = counts.reduce(addTallies, { tried: 0, worked: 0 })
    return total.tried < cellMin ? [] : [{ names, counts, total }]
  })
  return {
    fixes: totals.map(({ names, total }) => ({ ...names, ...total })),
    platforms: totals.flatMap(({ names, counts, total }) =>
      listPlatforms(counts, total.tried).map(({ platform, tried, worked }) => ({ ...names, platform, tried, worked })),
    ),
    weeks: totals.flatMap(({ names, counts, total }) =>
      listOpenCells(toAllWeeks(counts), total.tried).map(({ monday, tried, worked }) => ({
        ...names,
        monday,
        tried,
        worked,
      })),
    ),
    networks: networks.filter((row) => row.networks >= cellMin),
  }
}

/** Every week in which something was tried, oldest first. */
function toAllWeeks(counts: readonly PlatformDayCount[]) {
  const weeks = new Map<string, Tally>()
  for (const count of toDays(counts)) {
    const monday = toMonday(count.day)
    weeks.set(monday, addTallies(weeks.get(monday) ?? { tried: 0, worked: 0 }, count))
  }
  return [...weeks].map(([monday, tally]) => ({ monday, ...tally }))
}
