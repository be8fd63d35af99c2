import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import { addDays, hourMilliseconds, toDay } from '@/lib/day/day'
import { groupBy } from '@/lib/grouping/group-by'
import { countedToday } from '@/lib/resolution/sessions.server'
import { daysShown, type ErrorReports, findSurge } from './reports'
import { baselineDays, recentHours } from './surge'

/** One error by its slug, or all that were ever reported: the content is not asked, and a query takes no list of thousands. */
type ReportedErrors = string | typeof allErrors

export const allErrors = Symbol('all errors')

/**
 * For each of these errors that somebody reported within the days shown: how many networks did, up to `now`. A network
 * counts once a day and error, when anything it reported counts; who only reads or answers questions is not counted.
 */
export async function listReports(errors: ReportedErrors, now: Date): Promise<ReadonlyMap<string, ErrorReports>> {
  const today = toDay(now)
  const days = Array.from({ length: daysShown }, (_, index) => addDays(today, index + 1 - daysShown))
  const [byDay, latest, hasBaseline] = await Promise.all([
    countByDay(errors, { from: toMidnight(days[0] ?? today), now }),
    listLatest(errors, now),
    hasReportsBefore(toMidnight(addDays(today, -baselineDays))),
  ])
  const recentFrom = now.getTime() - recentHours * hourMilliseconds
  return new Map(
    [...byDay].map(([error, counts]) => {
      const moments = latest.get(error) ?? []
      const networks = days.map((day) => counts.get(day) ?? 0)
      const recent = moments.filter((moment) => moment.getTime() > recentFrom).length
      const reports = {
        asOf: now,
        days: days.map((day, index) => ({ day, networks: networks[index] ?? 0 })),
        hours: toHours(
          moments.filter((moment) => toDay(moment) === today),
          now,
        ),
        // A site that has just begun has no ordinary day yet.
        surge: hasBaseline ? findSurge(networks, recent) : null,
      }
      return [error, reports] as const
    }),
  )
}

/** Networks that reported each error between two moments, by error and UTC day; days without any have no entry. */
export async function countByDay(
  errors: ReportedErrors,
  { from, now }: { readonly from: Date; readonly now: Date },
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const groups = await getReader().session.groupBy({
    by: ['error', 'day'],
    where: { ...toWhere(errors), createdAt: { gte: from, lte: now }, trials: { some: countedToday } },
    _count: { _all: true },
  })
  const counts = new Map<string, Map<string, number>>()
  for (const { error, day, _count } of groups) {
    const known = counts.get(error) ?? new Map<string, number>()
    counts.set(error, known.set(day, _count._all))
  }
  return counts
}

/** When the networks of today and of the last hours reported first. */
async function listLatest(errors: ReportedErrors, now: Date): Promise<ReadonlyMap<string, readonly Date[]>> {
  const from = new Date(Math.min(toMidnight(toDay(now)).getTime(), now.getTime() - recentHours * hourMilliseconds))
  const sessions = await getReader().session.findMany({
    where: { ...toWhere(errors), createdAt: { gte: from, lte: now }, trials: { some: countedToday } },
    select: { error: true, createdAt: true },
  })
  const byError = groupBy(sessions, ({ error }) => error)
  return new Map([...byError].map(([error, reported]) => [error, reported.map(({ createdAt }) => createdAt)]))
}

function toWhere(errors: ReportedErrors): { readonly error?: string } {
  return errors === allErrors ? {} : { error: errors }
}

async function hasReportsBefore(moment: Date): Promise<boolean> {
  const where = { createdAt: { lt: moment } }
  return (await getReader().session.findFirst({ where, select: { id: true } })) !== null
}

function toHours(moments: readonly Date[], now: Date): readonly number[] {
  return Array.from(
    { length: now.getUTCHours() + 1 },
    (_, hour) => moments.filter((moment) => moment.getUTCHours() === hour).length,
  )
}

function toMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
