import 'server-only'
import { randomUUID } from 'node:crypto'
import { getReader } from '@/lib/database/reader.server'
import { isMissing, isUniqueViolation, write } from '@/lib/database/writer.server'
import { hourMilliseconds, toDay } from '@/lib/day/day'
import type { ClientMarks } from '@/lib/network/client.server'
import { digestTexts } from '@/lib/secret/digest.server'
import { formTokenHours } from '@/lib/submission/form-token.server'
import { type Outcome, outcomeSchema } from '@/lib/troubleshooting/schema'
import { type Evidence, type FixRevisions, toEvidence } from './evidence'
import { findHold } from './hold.server'
import type { TrialSource } from './schema'
import { decideTrial, type StoredTrial, type TrialDecision } from './trial-decision'

export type TrialInput = {
  /** Slugs, known to the content. */
  readonly error: string
  readonly fix: string
  readonly fixRevision: number
  readonly outcome: Outcome
  readonly source: TrialSource
  /** Digests of the network and of the wider one around it, of the day of `now`. */
  readonly network: string
  readonly area: string
  /** Why the report waits for a moderator in any case; null: only when too many come. */
  readonly heldFor: 'busy' | 'trap' | 'hasty' | null
  /** Id of the page's token; null where there is none: then it follows from day, network, error and fix. */
  readonly idempotencyKey: string | null
  /** What the wizard was told on the way to this fix. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[]
  readonly now: Date
}

/** What became of a report, and the outcome that counts now. Nobody is stopped by a report that does not count. */
type TrialRecord = {
  readonly kind: 'recorded' | 'already' | 'replaced' | 'not-counted'
  readonly outcome: Outcome
}

type OwnTrialQuestion = Pick<TrialInput, 'error' | 'fix' | 'network' | 'now'> & Pick<ClientMarks, 'networkBefore'>

type OwnTrial = {
  readonly id: string
  readonly outcome: Outcome
  readonly platform: string | null
  readonly day: string
  /** The marks under which it was sent: what follows it is stored under the same ones. */
  readonly network: string
  readonly area: string
  /** Whether it is evidence now; its sender is not told. */
  readonly isCounted: boolean
}

const attemptsMax = 5

/**
 * Records that a fix was tried, by the rules of decideTrial; what it says stands on the disk when it resolves.
 * The key of the page and the day's network make repeated and concurrent reports count once. A report that is held for
 * a moderator gets the same answer as one that counts. Every report but a repeated one is also kept as it came.
 */
export async function recordTrial(input: TrialInput): Promise<TrialRecord> {
  const idempotencyKey = toKey(input)
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const stored = await findStored(idempotencyKey, input)
    const { outcome, heldFor, now } = input
    const decision = decideTrial(stored, { idempotencyKey, outcome, isHasty: heldFor === 'hasty', now })
    const record = await carryOut(decision, stored, { ...input, idempotencyKey })
    // Another report came between reading and writing: the rules are asked again.
    if (record !== null) return record
  }
  throw new Error(`A trial of ${input.fix} for ${input.error} met other reports ${attemptsMax} times: send it again`)
}

/**
 * What a network reported for a fix of an error: today, or before midnight within the hours that a form stays good, so
 * that a note may follow a report of 23:59. The latest one; null when nothing.
 */
export async function findOwnTrial(sought: OwnTrialQuestion): Promise<OwnTrial | null> {
  const { error, fix, network, networkBefore, now } = sought
  const networks = networkBefore === null ? [network] : [network, networkBefore]
  const sessionId = { in: networks.map((mark) => toSessionId({ error, network: mark })) }
  const since = Math.min(Date.parse(toDay(now)), now.getTime() - formTokenHours * hourMilliseconds)
  const trial = await getReader().trial.findFirst({
    where: { sessionId, fix, createdAt: { gte: new Date(since) } },
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      outcome: true,
      platform: true,
      day: true,
      standing: true,
      session: { select: { network: true, area: true } },
    },
  })
  if (trial === null) return null
  const { session, standing, ...columns } = trial
  return { ...columns, ...session, outcome: outcomeSchema.parse(trial.outcome), isCounted: standing === 'counted' }
}

/** Evidence for each fix named in `revisions`, from the counted trials of its current revision for this error. */
export async function listEvidence(
  error: string,
  revisions: FixRevisions,
): Promise<Readonly<Record<string, Evidence>>> {
  const groups = await getReader().trial.groupBy({
    by: ['fix', 'fixRevision', 'outcome'],
    where: { standing: 'counted', session: { error } },
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

type Stored = StoredTrial & { readonly id: string; readonly sessionId: string; readonly standing: string }

async function findStored(idempotencyKey: string, input: TrialInput): Promise<Stored | null> {
  const select = {
    id: true,
    sessionId: true,
    idempotencyKey: true,
    outcome: true,
    standing: true,
    heldFor: true,
    decisionId: true,
    createdAt: true,
  } as const
  const { trial } = getReader()
  const found =
    (await trial.findUnique({ where: { idempotencyKey }, select })) ??
    (await trial.findUnique({ where: { sessionId_fix: { sessionId: toSessionId(input), fix: input.fix } }, select }))
  if (found === null) return null
  const isHasty = found.standing === 'held' && found.heldFor === 'hasty' && found.decisionId === null
  return { ...found, isHasty, outcome: outcomeSchema.parse(found.outcome), reportedAt: found.createdAt }
}

/** Null when what was decided no longer fits what is stored. */
async function carryOut(
  decision: TrialDecision,
  stored: Stored | null,
  input: TrialInput & { readonly idempotencyKey: string },
): Promise<TrialRecord | null> {
  if (stored === null) return create(input)
  if (decision === 'correct' || decision === 'replace') return change(decision, stored, input)
  if (decision === 'already') return { kind: 'already', outcome: stored.outcome }
  await write((client) => [client.report.create({ data: toReport(stored.id, 'not-counted', input) })])
  return { kind: 'not-counted', outcome: stored.outcome }
}

async function create(input: TrialInput & { readonly idempotencyKey: string }): Promise<TrialRecord | null> {
  const { error, fix, fixRevision, outcome, source, network, area, idempotencyKey, now } = input
  const [id, sessionId, day] = [randomUUID(), toSessionId(input), toDay(now)]
  const stamps = { day, createdAt: now, updatedAt: now }
  const standing = await toStanding(input)
  try {
    await write((client) => [
      client.session.upsert({
        where: { id: sessionId },
        create: { id: sessionId, error, day, network, area, source, createdAt: now },
        update: {},
      }),
      client.trial.create({
        data: { id, sessionId, idempotencyKey, fix, fixRevision, outcome, source, ...standing, ...stamps },
      }),
      client.report.create({ data: toReport(id, 'recorded', input) }),
      ...input.answers.map((answer) => client.answer.upsert(toAnswer(sessionId, answer))),
    ])
    return { kind: 'recorded', outcome }
  } catch (error) {
    if (isUniqueViolation(error)) return null
    throw error
  }
}

async function change(
  decision: 'correct' | 'replace',
  stored: Stored,
  input: TrialInput & { readonly idempotencyKey: string },
): Promise<TrialRecord | null> {
  const { idempotencyKey, fixRevision, outcome, source, answers, now } = input
  // A report with another key takes the place of the old one as a whole; the same key only changes its outcome. The
  // time to correct oneself runs from the first report: no correction begins it anew.
  const isSamePage = stored.idempotencyKey === idempotencyKey
  const data = {
    outcome,
    updatedAt: now,
    ...(!isSamePage && { idempotencyKey, fixRevision, source }),
    ...(!isSamePage && decision === 'replace' && { createdAt: now }),
  }
  const { id, sessionId, standing } = stored
  // What is held or voided stays so, whatever is sent after it; only haste is made good by taking one's time.
  const isJudgedAnew = standing === 'counted' || (stored.isHasty && input.heldFor !== 'hasty')
  const newStanding = isJudgedAnew ? { standing: 'counted', ...(await toStanding(input)) } : {}
  try {
    await write((client) => [
      client.trial.update({
        where: { id, standing, outcome: stored.outcome, idempotencyKey: stored.idempotencyKey },
        data: { ...data, ...newStanding },
        select: { id: true },
      }),
      client.report.create({ data: toReport(id, 'replaced', input) }),
      ...answers.map((answer) => client.answer.upsert(toAnswer(sessionId, answer))),
    ])
    return { kind: 'replaced', outcome }
  } catch (error) {
    if (isUniqueViolation(error) || isMissing(error)) return null
    throw error
  }
}

async function toStanding(input: TrialInput) {
  const heldFor = input.heldFor ?? (await findHold(input))
  return heldFor === null ? {} : { standing: 'held', heldFor }
}

function toReport(trialId: string, result: TrialRecord['kind'], { outcome, source, now }: TrialInput) {
  return { trialId, outcome, source, result, createdAt: now }
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
  return digestTexts(['session', error, network])
}

// The key carries error and fix, so that no token can stand for the trial of another fix.
function toKey({ idempotencyKey, error, fix, network, now }: TrialInput): string {
  const origin = idempotencyKey === null ? ['article', toDay(now), network] : ['token', idempotencyKey]
  return digestTexts([...origin, error, fix])
}
