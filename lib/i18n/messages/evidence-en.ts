import type { Tally } from '@/lib/evidence-over-time/day-count'
import type { Surge } from '@/lib/surge/reports'

/** What the reports say over time, in English: the shape of the French one. */
export const evidenceEn = {
  onPlatform: (platform: string, numbers: string) => `${platform}: ${numbers}`,
  workedOf: (worked: number, tried: number) => `${worked} of ${tried}`,
  breaks: {
    stopped: (day: string) => `Stopped working around ${day}.`,
    less: (day: string) => `Works less often since around ${day}.`,
  },
  beforeAndAfter: (before: Tally, after: Tally) =>
    `It worked for ${before.worked} of ${before.tried} before, and for ${after.worked} of ${after.tried} since.`,
  breakRate: 'Where nothing has changed, chance brings this mark to at most 1 fix in 100, ever.',
  weeks: 'Week by week',
  weeksText: (weeks: number, from: string, tried: number, worked: number) =>
    `${weeks === 1 ? 'One week' : `${weeks} weeks`} from ${from} on: tried ${tried} times, worked ${worked} times. The table below has each week.`,
  weeksCaption: 'Reports of each week. Filled: it worked.',
  asTable: 'The chart as a table',
  weekFrom: 'Week from',
  tried: 'Tried',
  worked: 'Worked',
  reports: 'How many report it',
  reportsText:
    'Networks that reported on this error here, each once a day: that a fix worked, did not, or could not be tried. Who only reads is not counted.',
  asOf: (moment: string) => `As of ${moment} UTC.`,
  byDay: 'Networks per day, last 30 days',
  byDayText: (networks: number, days: number) =>
    `${networks} reports of networks in ${days} days. The table below has each day.`,
  byHour: 'Networks today, by the hour of their first report (UTC)',
  byHourText: (networks: number) =>
    `${networks === 1 ? 'One network' : `${networks} networks`} today. The table below has each hour.`,
  day: 'Day',
  networks: 'Networks',
  hourUtc: 'Hour (UTC)',
  hour: (hour: number) => `${String(hour).padStart(2, '0')}:00`,
  surge: 'Many people report this right now.',
  surgesNow: 'What many people report right now',
  surgeNumbers: ({ since, networks, usual }: Surge) =>
    `${networks} networks ${since === 'today' ? 'today' : 'yesterday, and it goes on'}; on an ordinary day ${usual === 0 ? 'hardly any' : `about ${usual}`}.`,
  surgeLimit: 'These are reports on this site. They do not say whether the service is down.',
}

export type EvidenceMessages = typeof evidenceEn
