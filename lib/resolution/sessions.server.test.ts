import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { listSessions, sessionsMax } from './sessions.server'
import { minutesLater, toInput } from './test-trials.server'
import { recordTrial } from './trials.server'

const { file } = provideTestDatabase()

beforeEach(() => emptyTables(file))

const revisions = { 'vpn-off': 1, reload: 1 }

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
  const session = database.prepare(
    `INSERT INTO "Session" VALUES (?, 'cloudflare-1020', '2026-11-22', ?, 'wizard', ?, ?)`,
  )
  const answer = database.prepare(`INSERT INTO "Answer" VALUES (?, 'vpn', 'yes')`)
  const trial = database.prepare(
    `INSERT INTO "Trial" VALUES (?, ?, ?, ?, 1, ?, 'wizard', NULL, '2026-11-22', ?, ?, 'counted', NULL, NULL)`,
  )
  database.transaction(() => {
    for (let index = 0; index < count; index += 1) {
      const id = `n${String(index).padStart(5, '0')}`
      const moment = minutesLater(index).toISOString().replace('Z', '+00:00')
      session.run(id, id, moment, id)
      answer.run(id)
      trial.run(`${id}-1`, `${id}-1`, id, 'vpn-off', 'worked', moment, moment)
      trial.run(`${id}-0`, `${id}-0`, id, 'reload', 'failed', moment, moment)
    }
  })()
  database.close()
}
