import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import { dayMilliseconds } from '@/lib/day/day'
import { groupBy } from '@/lib/grouping/group-by'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { outcomeSchema } from '@/lib/troubleshooting/schema'
import { type HeldBurst, toCohortText, toHour } from './cohort'
import { heldForSchema } from './schema'

const rowsMax = 5000

/**
 * So many hasty reports of an hour, fix and outcome are worth a look, for a week. Fewer say nothing that could be judged:
 * they wait, uncounted, until their senders take their time.
 */
export const hastyMin = 5
const hastyDays = 7

/** What is held, gathered by hour, fix and outcome, the longest waiting first; from the oldest 5000 trials. */
export async function listHeldBursts(_moderator: Moderator, now: Date): Promise<readonly HeldBurst[]> {
  const recent = { gte: new Date(now.getTime() - hastyDays * dayMilliseconds) }
  const rows = await getReader().trial.findMany({
    // The few that nobody is asked about pile up: they must not stand before what waits.
    where: { standing: 'held', OR: [{ heldFor: { not: 'hasty' } }, { heldFor: 'hasty', createdAt: recent }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: rowsMax,
    select: {
      fix: true,
      outcome: true,
      heldFor: true,
      createdAt: true,
      session: { select: { error: true, network: true, area: true } },
    },
  })
  const bursts = groupBy(rows, (row) => toCohortText(toCohort(row)))
  const gathered = [...bursts.values()].map((held) => ({
    cohort: toCohort(held[0]),
    heldFor: [...new Set(held.map(({ heldFor }) => heldForSchema.parse(heldFor)))],
    trials: held.length,
    networks: new Set(held.map(({ session }) => session.network)).size,
    areas: new Set(held.map(({ session }) => session.area)).size,
    firstAt: new Date(Math.min(...held.map(({ createdAt }) => createdAt.getTime()))),
    lastAt: new Date(Math.max(...held.map(({ createdAt }) => createdAt.getTime()))),
  }))
  return gathered.filter(({ heldFor, trials }) => trials >= hastyMin || heldFor.some((reason) => reason !== 'hasty'))
}

function toCohort(row: {
  readonly fix: string
  readonly outcome: string
  readonly createdAt: Date
  readonly session: { readonly error: string }
}): HeldBurst['cohort'] {
  return {
    by: 'hour',
    hour: toHour(row.createdAt),
    error: row.session.error,
    fix: row.fix,
    outcome: outcomeSchema.parse(row.outcome),
  }
}
