import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import { dayMilliseconds, hourMilliseconds } from '@/lib/day/day'
import type { Outcome } from '@/lib/troubleshooting/schema'
import { burstFloor, decideHold, usualDays } from './hold'

type HoldQuestion = {
  readonly error: string
  readonly fix: string
  readonly outcome: Outcome
  /** Digests of the network and of the wider one around it. */
  readonly network: string
  readonly area: string
  readonly now: Date
}

/** Why a result is to wait for a moderator, from what is stored; null when it counts at once. */
export async function findHold(question: HoldQuestion): Promise<'area' | 'burst' | null> {
  // What was set aside says nothing about causes, so there is nothing to gain by it.
  if (question.outcome !== 'worked' && question.outcome !== 'failed') return null
  const [areaToday, lastHour] = await Promise.all([countArea(question), countBetween(question, hourMilliseconds, 0)])
  const usual = lastHour < burstFloor ? 0 : await countBetween(question, usualDays * dayMilliseconds, hourMilliseconds)
  return decideHold({ areaToday, lastHour, usual })
}

// Of IPv4 the wider network is the network itself, whose one result a day the database sees to. The mark of a wider
// network is of one day, which need not be that of `now`: a report may be released after its midnight.
function countArea({ error, fix, network, area }: HoldQuestion): Promise<number> | number {
  if (area === network || area === '') return 0
  const outcome = { in: ['worked', 'failed'] }
  // Of the others: a network that corrects itself is one still.
  return getReader().trial.count({ where: { fix, outcome, session: { error, area, network: { not: network } } } })
}

/** From so long ago to so long ago, in milliseconds. */
function countBetween({ error, fix, outcome, now }: HoldQuestion, from: number, to: number): Promise<number> {
  const createdAt = { gt: new Date(now.getTime() - from), lte: new Date(now.getTime() - to) }
  return getReader().trial.count({ where: { fix, outcome, createdAt, session: { error } } })
}
