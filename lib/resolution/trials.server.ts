import 'server-only'
import { createHash } from 'node:crypto'
import { toDay } from '@/lib/database/day'
import { getReader } from '@/lib/database/reader.server'
import { isMissing, isUniqueViolation, write } from '@/lib/database/writer.server'
import { type Outcome, outcomeSchema } from '@/lib/troubleshooting/schema'
import { type Evidence, type FixRevisions, toEvidence } from './evidence'
import type { ReportedSession } from './reported-session'
import type { TrialSource } from './schema'
import { decideTrial, type StoredTrial, type TrialDecision } from './trial-decision'

export type TrialInput = {
  /** Slugs, known to the content. */
  readonly error: string
  readonly fix: string
  readonly fixRevision: number
  readonly outcome: Outcome
  readonly source: TrialSource
  /** Digest of the network, of the day of `now`. */
  readonly network: string
  /** Id of the page's token; null where there is none: then it follows from day, network, error and fix. */
  readonly idempotencyKey: string | null
  /** What the wizard was told on the way to this fix. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[]
  readonly now: Date
}

/** What became of a report, and the outcome that counts now. Nobody is stopped by a report that does not count. */
export type TrialRecord = {
  readonly kind: 'recorded' | 'already' | 'replaced' | 'not-counted'
  readonly outcome: Outcome
}

export type TodaysTrial = { readonly id: string; readonly outcome: Outcome; readonly platform: string | null }

/** Sessions of an error from which is learned: the latest. */
export const sessionsMax = 5000

const attemptsMax = 5

/**
 * Records that a fix was tried, by the rules of decideTrial; what it says stands on the disk when it resolves.
 * The key of the page and the day's network make repeated and concurrent reports count once.
 */
export async function recordTrial(input: TrialInput): Promise<TrialRecord> {
  const idempotencyKey = toKey(input)
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const stored = await findStored(idempotencyKey, input)
    const decision = decideTrial(stored, { idempotencyKey, outcome: input.outcome, now: input.now })
    const record = await carryOut(decision, stored, { ...input, idempotencyKey })
    // Another report came between reading and writing: the rules are asked again.
    if (record !== null) return record
  }
  throw new Error(`A trial of ${input.fix} for ${input.error} met other reports ${attemptsMax} times: send it again`)
}

/** What a network reported today for a fix of an error; null when nothing. */
export async function findTodaysTrial(
  input: Pick<TrialInput, 'error' | 'fix' | 'network' | 'now'>,
): Promise<TodaysTrial | null> {
  const trial = await getReader().trial.findUnique({
    where: { sessionId_fix: { sessionId: toSessionId(input), fix: input.fix }, day: toDay(input.now) },
    select: { id: true, outcome: true, platform: true },
  })
  return trial === null ? null : { ...trial, outcome: outcomeSchema.parse(trial.outcome) }
}

/** Evidence for each fix named in `revisions`, from the trials of its current revision for this error. */
export async function listEvidence(
  error: string,
  revisions: FixRevisions,
): Promise<Readonly<Record<string, Evidence>>> {
  const groups = await getReader().trial.groupBy({
    by: ['fix', 'fixRevision', 'outcome'],
    where: { session: { error } },
    _count: { _all: true },
    _max: { day: true },
  })
  const counts = groups.map(({ fix, fixRevision, outcome, _count, _max }) => ({
    fix,
    fixRevision,
    outcome: outcomeSchema.parse(outcome),
    count: _count._all,
    lastDay: _max.day ?? '',
  }))
  return toEvidence(counts, revisions)
}

/** The latest sessions of an error, oldest first, with their trials of the current revisions only. */
export async function listSessions(error: string, revisions: FixRevisions): Promise<readonly ReportedSession[]> {
  const latest = await getReader().session.findMany({
    where: { error },
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
      where: { session },
      orderBy: [{ createdAt: 'asc' }, { fix: 'asc' }],
      select: { sessionId: true, fix: true, fixRevision: true, outcome: true },
    }),
  ])
  const current = trials.filter(
    ({ fix, fixRevision }) => Object.hasOwn(revisions, fix) && revisions[fix] === fixRevision,
  )
  const answersOf = groupBySession(answers)
  const trialsOf = groupBySession(current)
  return latest.reverse().map(({ id, network, day }) => ({
    network,
    day,
    answers: (answersOf.get(id) ?? []).map(({ question, answer }) => [question, answer] as const),
    trials: (trialsOf.get(id) ?? []).map(({ fix, outcome }) => [fix, outcomeSchema.parse(outcome)] as const),
  }))
}

function groupBySession<Row extends { readonly sessionId: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.sessionId)
    if (group === undefined) groups.set(row.sessionId, [row])
    else group.push(row)
  }
  return groups
}

type Stored = StoredTrial & { readonly id: string; readonly sessionId: string }

async function findStored(idempotencyKey: string, input: TrialInput): Promise<Stored | null> {
  const select = { id: true, sessionId: true, idempotencyKey: true, outcome: true, createdAt: true } as const
  const { trial } = getReader()
  const found =
    (await trial.findUnique({ where: { idempotencyKey }, select })) ??
    (await trial.findUnique({ where: { sessionId_fix: { sessionId: toSessionId(input), fix: input.fix } }, select }))
  if (found === null) return null
  return { ...found, outcome: outcomeSchema.parse(found.outcome), reportedAt: found.createdAt }
}

/** Null when what was decided no longer fits what is stored. */
async function carryOut(
  decision: TrialDecision,
  stored: Stored | null,
  input: TrialInput & { readonly idempotencyKey: string },
): Promise<TrialRecord | null> {
  if (stored === null) return create(input)
  if (decision === 'replace') return replace(stored, input)
  return { kind: decision === 'already' ? 'already' : 'not-counted', outcome: stored.outcome }
}

async function create(input: TrialInput & { readonly idempotencyKey: string }): Promise<TrialRecord | null> {
  const { error, fix, fixRevision, outcome, source, network, idempotencyKey, now } = input
  const sessionId = toSessionId(input)
  const day = toDay(now)
  try {
    await write((client) => [
      client.session.upsert({
        where: { id: sessionId },
        create: { id: sessionId, error, day, network, source, createdAt: now },
        update: {},
      }),
      client.trial.create({
        data: { sessionId, idempotencyKey, fix, fixRevision, outcome, source, day, createdAt: now, updatedAt: now },
      }),
      ...input.answers.map((answer) => client.answer.upsert(toAnswer(sessionId, answer))),
    ])
    return { kind: 'recorded', outcome }
  } catch (error) {
    if (isUniqueViolation(error)) return null
    throw error
  }
}

async function replace(
  stored: Stored,
  { idempotencyKey, fixRevision, outcome, source, answers, now }: TrialInput & { readonly idempotencyKey: string },
): Promise<TrialRecord | null> {
  // A report with another key takes the place of the old one as a whole; the same key only changes its outcome.
  const isCorrection = stored.idempotencyKey === idempotencyKey
  const data = isCorrection
    ? { outcome, updatedAt: now }
    : { outcome, idempotencyKey, fixRevision, source, createdAt: now, updatedAt: now }
  const { id, sessionId } = stored
  try {
    await write((client) => [
      client.trial.update({
        where: { id, outcome: stored.outcome, idempotencyKey: stored.idempotencyKey },
        data,
        select: { id: true },
      }),
      ...answers.map((answer) => client.answer.upsert(toAnswer(sessionId, answer))),
    ])
    return { kind: 'replaced', outcome }
  } catch (error) {
    if (isUniqueViolation(error) || isMissing(error)) return null
    throw error
  }
}

function toAnswer(sessionId: string, { question, answer }: TrialInput['answers'][number]) {
  return {
    where: { sessionId_question: { sessionId, question } },
    create: { sessionId, question, answer },
    update: { answer },
  }
}

/** The same for the same error and network, so that two who come first at once make one session. */
function toSessionId({ error, network }: Pick<TrialInput, 'error' | 'network'>): string {
  return digest(['session', error, network])
}

// The key carries error and fix, so that no token can stand for the trial of another fix.
function toKey({ idempotencyKey, error, fix, network, now }: TrialInput): string {
  const origin = idempotencyKey === null ? ['article', toDay(now), network] : ['token', idempotencyKey]
  return digest([...origin, error, fix])
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
