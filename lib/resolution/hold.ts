/** Different networks of one IPv6 /48 whose result for a fix, error and day counts; more than an office or a campus has. */
export const areaPerDayMax = 8

/** Results of one fix and outcome that an hour may always have, and how many times the usual hour it may have beside. */
export const burstFloor = 100
const burstTimesUsual = 8

/** Days over which the usual hour is taken. */
export const usualDays = 14

/** What came shortly before a report. */
type Crowd = {
  /** Results of the same error, fix and day from the same wider network. */
  readonly areaToday: number
  /** Results of the same error, fix and outcome within the last hour, and within the last `usualDays` before it. */
  readonly lastHour: number
  readonly usual: number
}

/**
 * Why a report is to wait for a moderator; null when it counts at once. The limits are a judgement: high enough that a
 * real outage is held late or never, low enough that a rented prefix or a botnet does not set the order of fixes.
 */
export function decideHold({ areaToday, lastHour, usual }: Crowd): 'area' | 'burst' | null {
  if (areaToday >= areaPerDayMax) return 'area'
  const usualHour = usual / (usualDays * 24)
  return lastHour >= burstFloor + burstTimesUsual * usualHour ? 'burst' : null
}
