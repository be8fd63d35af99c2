import type { Tally } from '@/lib/evidence-over-time/day-count'

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
}

export type EvidenceMessages = typeof evidenceEn
