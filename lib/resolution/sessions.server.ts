import 'server-only'
import type { Prisma } from '@/lib/database/generated/client'
import { getReader } from '@/lib/database/reader.server'
import { groupBy } from '@/lib/grouping/group-by'
import { outcomeSchema } from '@/lib/troubleshooting/schema'
import type { FixRevisions } from './evidence'
import type { ReportedSession } from './reported-session'

/** Sessions of an error from which is learned: the latest. */
export const sessionsMax = 5000

/** Which trials are taken as counted. */
export type CountedTrials = Prisma.TrialWhereInput

/** What counts today. */
export const countedToday = { standing: 'counted' } satisfies CountedTrials

/**
 * The latest sessions of an error, oldest first, with their counted trials of the current revisions only. Another
 * `counted` than today's asks what would be learned if a decision were made.
 */
export async function listSessions(
  error: string,
  revisions: FixRevisions,
  counted: CountedTrials = countedToday,
): Promise<readonly ReportedSession[]> {
  // Of a session of which nothing counts the answers say nothing either.
  const latest = await getReader().session.findMany({
    where: { error, trials: { some: counted } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: sessionsMax,
    select: { id: true, network: true, day: true, createdAt: true },
  })
  const oldest = latest.at(-1)
  if (oldest === undefined) return []
  // Asked for by error and time: a query that names a thousand sessions has too many parameters.
  const session = { error, createdAt: { gte: oldest.createdAt } }
  const [answers, trials] = await Promise.all([
    getReader().answer.findMany({
      where: { session },
      orderBy: { question: 'asc' },
      select: { sessionId: true, question: true, answer: true },
    }),
    getReader().trial.findMany({
      where: { session, AND: counted },
      orderBy: [{ createdAt: 'asc' }, { fix: 'asc' }],
      select: { sessionId: true, fix: true, fixRevision: true, outcome: true },
    }),
  ])
  const current = trials.filter(
    ({ fix, fixRevision }) => Object.hasOwn(revisions, fix) && revisions[fix] === fixRevision,
  )
  const answersOf = groupBy(answers, ({ sessionId }) => sessionId)
  const trialsOf = groupBy(current, ({ sessionId }) => sessionId)
  return latest.reverse().map(({ id, network, day }) => ({
    network,
    day,
    answers: (answersOf.get(id) ?? []).map(({ question, answer }) => [question, answer] as const),
    trials: (trialsOf.get(id) ?? []).map(({ fix, outcome }) => [fix, outcomeSchema.parse(outcome)] as const),
  }))
}
