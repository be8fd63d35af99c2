import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { getReader } from '@/lib/database/reader.server'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { findTodaysTrial, listEvidence, listSessions, recordTrial, sessionsMax, type TrialInput } from './trials.server'

const { file } = provideTestDatabase()

beforeEach(() => emptyTables(file))

const now = new Date('2026-11-22T10:00:00Z')
const revisions = { 'vpn-off': 1, reload: 1 }

function toInput(change: Partial<TrialInput> = {}): TrialInput {
  return {
    error: 'cloudflare-1020',
    fix: 'vpn-off',
    fixRevision: 1,
    outcome: 'worked',
    source: 'article',
    network: 'home',
    idempotencyKey: null,
    answers: [],
    now,
    ...change,
  }
}

function minutesLater(minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000)
}

function listTrials() {
  return getReader().trial.findMany({ select: { outcome: true, fix: true, source: true }, orderBy: { fix: 'asc' } })
}

describe('a fresh database', () => {
  test('has no resolutions and no sessions', async () => {
    const none = { tried: 0, worked: 0, lastWorkedDay: null }
    expect(await listEvidence('cloudflare-1020', revisions)).toEqual({ 'vpn-off': none, reload: none })
    expect(await listSessions('cloudflare-1020', revisions)).toEqual([])
    expect(await findTodaysTrial(toInput())).toBeNull()
  })
})

describe('recordTrial', () => {
  test('a report is stored with its day, and counts at once', async () => {
    expect(await recordTrial(toInput())).toEqual({ kind: 'recorded', outcome: 'worked' })
    expect(await listEvidence('cloudflare-1020', revisions)).toMatchObject({
      'vpn-off': { tried: 1, worked: 1, lastWorkedDay: '2026-11-22' },
    })
    expect(await findTodaysTrial(toInput())).toMatchObject({ outcome: 'worked', platform: null })
    expect(await findTodaysTrial(toInput({ network: 'office' }))).toBeNull()
    expect(await findTodaysTrial(toInput({ now: minutesLater(24 * 60) }))).toBeNull()
  })

  test('the same report again writes nothing', async () => {
    await recordTrial(toInput())
    const before = await getReader().trial.findMany()
    expect(await recordTrial(toInput({ now: minutesLater(90) }))).toEqual({ kind: 'already', outcome: 'worked' })
    expect(await getReader().trial.findMany()).toEqual(before)
  })

  test('another outcome replaces the first within half an hour, and later is kept out', async () => {
    await recordTrial(toInput())
    expect(await recordTrial(toInput({ outcome: 'failed', now: minutesLater(29) }))).toEqual({
      kind: 'replaced',
      outcome: 'failed',
    })
    expect(await recordTrial(toInput({ outcome: 'worked', now: minutesLater(31) }))).toEqual({
      kind: 'not-counted',
      outcome: 'failed',
    })
    expect(await listTrials()).toEqual([{ fix: 'vpn-off', outcome: 'failed', source: 'article' }])
  })

  test('a second page of the same network does not count again, but a result replaces a fix that was set aside', async () => {
    const wizard = { source: 'wizard', idempotencyKey: 'page-1', outcome: 'skipped' } as const
    await recordTrial(toInput(wizard))
    const later = minutesLater(300)
    expect(await recordTrial(toInput({ now: later }))).toEqual({ kind: 'replaced', outcome: 'worked' })
    expect(await recordTrial(toInput({ outcome: 'failed', idempotencyKey: 'page-2', now: later }))).toEqual({
      kind: 'not-counted',
      outcome: 'worked',
    })
    expect(await recordTrial(toInput({ ...wizard, now: later }))).toEqual({ kind: 'not-counted', outcome: 'worked' })
    expect(await listTrials()).toEqual([{ fix: 'vpn-off', outcome: 'worked', source: 'article' }])
  })

  test('one page counts once, from whichever network it is sent, and stands for no other fix', async () => {
    const page = { source: 'wizard', idempotencyKey: 'page' } as const
    await recordTrial(toInput(page))
    expect(await recordTrial(toInput({ ...page, network: 'mobile' }))).toEqual({ kind: 'already', outcome: 'worked' })
    expect(await recordTrial(toInput({ ...page, fix: 'reload' }))).toEqual({ kind: 'recorded', outcome: 'worked' })
    expect(await listTrials()).toHaveLength(2)
  })

  test('many at once: each network counts once, whatever the mixture', { timeout: 30_000 }, async () => {
    const networks = Array.from({ length: 120 }, (_, index) => `network-${index % 40}`)
    const records = await Promise.all(networks.map((network) => recordTrial(toInput({ network }))))
    const kinds = records.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'recorded')).toHaveLength(40)
    expect(kinds.filter((kind) => kind === 'already')).toHaveLength(80)
    expect(await listEvidence('cloudflare-1020', revisions)).toMatchObject({ 'vpn-off': { tried: 40, worked: 40 } })
  })

  test('many at once from one network leave one trial, and tell each what counts', async () => {
    const records = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        recordTrial(toInput({ idempotencyKey: `page-${index}`, outcome: index % 2 === 0 ? 'worked' : 'failed' })),
      ),
    )
    const [trial, ...others] = await listTrials()
    expect(others).toEqual([])
    expect(records.filter(({ kind }) => kind === 'recorded')).toHaveLength(1)
    expect(new Set(records.map(({ outcome }) => outcome))).toEqual(new Set([trial?.outcome]))
  })
})

describe('listEvidence', () => {
  test('counts the trials of this error and of the current revision only', async () => {
    await recordTrial(toInput())
    await recordTrial(toInput({ network: 'office', outcome: 'failed' }))
    await recordTrial(toInput({ network: 'cafe', fixRevision: 2 }))
    await recordTrial(toInput({ network: 'train', error: 'other' }))
    await recordTrial(toInput({ network: 'hotel', outcome: 'could-not' }))
    expect(await listEvidence('cloudflare-1020', { 'vpn-off': 1 })).toEqual({
      'vpn-off': { tried: 2, worked: 1, lastWorkedDay: '2026-11-22' },
    })
    expect(await listEvidence('cloudflare-1020', { 'vpn-off': 2 })).toMatchObject({ 'vpn-off': { tried: 1 } })
  })
})

describe('listSessions', () => {
  test('gives the day, answers and trials of each network, trials of old revisions left out', async () => {
    const answers = [
      { question: 'vpn', answer: 'yes' },
      { question: 'office', answer: 'unknown' },
    ]
    await recordTrial(toInput({ fix: 'reload', outcome: 'failed', idempotencyKey: 'p1', source: 'wizard' }))
    await recordTrial(toInput({ idempotencyKey: 'p2', source: 'wizard', answers, now: minutesLater(2) }))
    await recordTrial(toInput({ network: 'office', fixRevision: 2, now: minutesLater(3) }))
    await recordTrial(toInput({ network: 'office', fix: 'gone', now: minutesLater(4) }))
    expect(await listSessions('cloudflare-1020', revisions)).toEqual([
      {
        network: 'home',
        day: '2026-11-22',
        answers: [
          ['office', 'unknown'],
          ['vpn', 'yes'],
        ],
        trials: [
          ['reload', 'failed'],
          ['vpn-off', 'worked'],
        ],
      },
      { network: 'office', day: '2026-11-22', answers: [], trials: [] },
    ])
  })

  test('the latest answer to a question holds', async () => {
    const first = [{ question: 'vpn', answer: 'no' }]
    const second = [{ question: 'vpn', answer: 'yes' }]
    await recordTrial(toInput({ fix: 'reload', idempotencyKey: 'p1', answers: first }))
    await recordTrial(toInput({ idempotencyKey: 'p2', answers: second, now: minutesLater(1) }))
    expect(await listSessions('cloudflare-1020', revisions)).toMatchObject([{ answers: [['vpn', 'yes']] }])
  })

  test('of more sessions than are learned from, the latest come, whole and oldest first', {
    timeout: 60_000,
  }, async () => {
    const count = sessionsMax + 2
    insertSessions(count)
    const sessions = await listSessions('cloudflare-1020', revisions)
    expect(sessions).toHaveLength(sessionsMax)
    expect(sessions[0]?.network).toBe('n00002')
    expect(sessions.at(-1)).toEqual({
      network: `n0${count - 1}`,
      day: '2026-11-22',
      answers: [['vpn', 'yes']],
      trials: [
        ['reload', 'failed'],
        ['vpn-off', 'worked'],
      ],
    })
    expect(sessions.every(({ answers, trials }) => answers.length === 1 && trials.length === 2)).toBe(true)
  })
})

/** Straight into the file: one report after the other would take minutes. */
function insertSessions(count: number): void {
  const database = new Sqlite(file)
  const session = database.prepare(`INSERT INTO "Session" VALUES (?, 'cloudflare-1020', '2026-11-22', ?, 'wizard', ?)`)
  const answer = database.prepare(`INSERT INTO "Answer" VALUES (?, 'vpn', 'yes')`)
  const trial = database.prepare(`INSERT INTO "Trial" VALUES (?, ?, ?, ?, 1, ?, 'wizard', NULL, '2026-11-22', ?, ?)`)
  database.transaction(() => {
    for (let index = 0; index < count; index += 1) {
      const id = `n${String(index).padStart(5, '0')}`
      const moment = minutesLater(index).toISOString().replace('Z', '+00:00')
      session.run(id, id, moment)
      answer.run(id)
      trial.run(`${id}-1`, `${id}-1`, id, 'vpn-off', 'worked', moment, moment)
      trial.run(`${id}-0`, `${id}-0`, id, 'reload', 'failed', moment, moment)
    }
  })()
  database.close()
}
