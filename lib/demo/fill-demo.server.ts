import 'server-only'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { write } from '@/lib/database/writer.server'
import { dayMilliseconds, toDay } from '@/lib/day/day'
import { toAuthored } from '@/lib/learning/authored.server'
import { recomputeModels } from '@/lib/learning/recompute.server'
import { createRandom } from '@/lib/random/random'
import { digestLikeness } from '@/lib/submission/likeness.server'
import { demoSource, hasRealReports, isDemo } from './demo.server'
import { type InventedSession, inventSessions } from './invent'

type DemoFilling =
  | { readonly kind: 'filled'; readonly sessions: number; readonly trials: number; readonly notes: number }
  /** real: somebody's reports are there. filled-before: the invented ones are there already. */
  | { readonly kind: 'refused'; readonly reason: 'real' | 'filled-before' }

const sessionsMin = 12
const sessionsMax = 80

/**
 * Fills an empty database with invented sessions, trials and notes for every error, each labelled as invented, and fits
 * the models to them. Refuses a database that holds anything that somebody sent.
 */
export async function fillDemo(now: Date): Promise<DemoFilling> {
  if (await hasRealReports()) return { kind: 'refused', reason: 'real' }
  if (await isDemo()) return { kind: 'refused', reason: 'filled-before' }
  const knowledgeBase = getKnowledgeBase()
  let [sessionCount, trialCount, noteCount] = [0, 0, 0]
  for (const [index, error] of [...knowledgeBase.errors.values()].entries()) {
    const random = createRandom(index + 1)
    const { model, revisions } = toAuthored(error, knowledgeBase)
    const count = sessionsMin + Math.floor(random() * (sessionsMax - sessionsMin))
    const sessions = inventSessions(model, count, random).filter(({ trials }) => trials.length > 0)
    const rows = sessions.map((session, number) => toRows({ session, number, error: error.slug, revisions, now }))
    const [first] = error.facts.fixes
    const notes = first === undefined ? [] : [toNote({ error: error.slug, fix: first.fix, now })]
    await write((client) => [
      client.session.createMany({ data: rows.map((row) => row.session) }),
      client.trial.createMany({ data: rows.flatMap((row) => row.trials) }),
      client.note.createMany({ data: notes }),
    ])
    sessionCount += rows.length
    trialCount += rows.reduce((sum, { trials }) => sum + trials.length, 0)
    noteCount += notes.length
  }
  await recomputeModels({ now, onlyReported: false })
  return { kind: 'filled', sessions: sessionCount, trials: trialCount, notes: noteCount }
}

type Invented = {
  readonly session: InventedSession
  readonly number: number
  readonly error: string
  readonly revisions: Readonly<Record<string, number>>
  readonly now: Date
}

function toRows({ session, number, error, revisions, now }: Invented) {
  const start = Math.min(
    now.getTime(),
    Date.parse(`${toDay(new Date(now.getTime() - session.daysAgo * dayMilliseconds))}T00:00:00Z`) +
      session.minute * 60_000,
  )
  const [network, createdAt] = [`${demoSource}-${error}-${number}`, new Date(start)]
  const day = toDay(createdAt)
  return {
    session: { id: network, error, day, network, area: network, source: demoSource, createdAt },
    trials: session.trials.map(([fix, outcome], index) => ({
      id: `${network}-${index}`,
      idempotencyKey: `${network}-${index}`,
      sessionId: network,
      fix,
      fixRevision: revisions[fix] ?? 1,
      outcome,
      source: demoSource,
      day,
      createdAt,
      updatedAt: createdAt,
    })),
  }
}

function toNote({ error, fix, now }: { readonly error: string; readonly fix: string; readonly now: Date }) {
  const text = `[Invented example / Exemple inventé] It worked at the second attempt. See https://example.org/${error}.`
  return {
    id: `${demoSource}-${error}`,
    error,
    fix,
    text,
    locale: 'en',
    platform: 'web',
    surface: 'web',
    day: toDay(now),
    status: error.length % 3 === 0 ? 'held' : 'shown',
    network: `${demoSource}-${error}`,
    area: `${demoSource}-${error}`,
    textDigest: digestLikeness(text),
    // Of no token: nobody wrote it, so nobody has a link to delete it.
    deleteDigest: `${demoSource}-${error}`,
    createdAt: now,
  }
}
