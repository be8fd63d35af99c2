import { beforeEach, describe, expect, test } from 'vitest'
import { getReader } from '@/lib/database/reader.server'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { listSessions } from './sessions.server'
import { minutesLater, toInput } from './test-trials.server'
import { findOwnTrial, listEvidence, recordTrial } from './trials.server'

const { file } = provideTestDatabase()

beforeEach(() => emptyTables(file))

const revisions = { 'vpn-off': 1, reload: 1 }

function listTrials() {
  return getReader().trial.findMany({ select: { outcome: true, fix: true, source: true }, orderBy: { fix: 'asc' } })
}

describe('a fresh database', () => {
  test('has no resolutions and no sessions', async () => {
    const none = { tried: 0, worked: 0, lastWorkedDay: null }
    expect(await listEvidence('cloudflare-1020', revisions)).toEqual({ 'vpn-off': none, reload: none })
    expect(await listSessions('cloudflare-1020', revisions)).toEqual([])
    expect(await findOwnTrial({ ...toInput(), networkBefore: null })).toBeNull()
  })
})

describe('recordTrial', () => {
  test('a report is stored with its day, and counts at once', async () => {
    expect(await recordTrial(toInput())).toEqual({ kind: 'recorded', outcome: 'worked' })
    expect(await listEvidence('cloudflare-1020', revisions)).toMatchObject({
      'vpn-off': { tried: 1, worked: 1, lastWorkedDay: '2026-11-22' },
    })
    expect(await findOwnTrial({ ...toInput(), networkBefore: null })).toMatchObject({
      outcome: 'worked',
      platform: null,
    })
    expect(await findOwnTrial({ ...toInput({ network: 'office' }), networkBefore: null })).toBeNull()
    expect(await findOwnTrial({ ...toInput({ now: minutesLater(24 * 60) }), networkBefore: null })).toBeNull()
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
    expect(await recordTrial(toInput({ idempotencyKey: 'page-2', now: later }))).toEqual({
      kind: 'not-counted',
      outcome: 'worked',
    })
    expect(await recordTrial(toInput({ ...wizard, now: later }))).toEqual({ kind: 'not-counted', outcome: 'worked' })
    expect(await listTrials()).toEqual([{ fix: 'vpn-off', outcome: 'worked', source: 'article' }])
  })

  test('within half an hour of its first report a network changes it from whichever page, and it stays one', async () => {
    const wizard = { source: 'wizard', outcome: 'failed' } as const
    await recordTrial(toInput({ ...wizard, idempotencyKey: 'page-1' }))
    const pages = [
      { source: 'wizard', idempotencyKey: 'page-2', outcome: 'worked', now: minutesLater(10) },
      { source: 'article', idempotencyKey: null, outcome: 'failed', now: minutesLater(20) },
      { source: 'wizard', idempotencyKey: 'page-3', outcome: 'worked', now: minutesLater(30) },
    ] as const
    for (const page of pages) {
      expect(await recordTrial(toInput(page))).toEqual({ kind: 'replaced', outcome: page.outcome })
      expect(await listTrials()).toEqual([{ fix: 'vpn-off', outcome: page.outcome, source: page.source }])
    }
    const late = toInput({ ...wizard, idempotencyKey: 'page-4', now: minutesLater(31) })
    expect(await recordTrial(late)).toEqual({ kind: 'not-counted', outcome: 'worked' })
    expect(await listEvidence('cloudflare-1020', revisions)).toMatchObject({ 'vpn-off': { tried: 1, worked: 1 } })
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

  test('many at once from one network leave one trial, which says what one of them said', async () => {
    const records = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        recordTrial(toInput({ idempotencyKey: `page-${index}`, outcome: index % 2 === 0 ? 'worked' : 'failed' })),
      ),
    )
    const [trial, ...others] = await listTrials()
    expect(others).toEqual([])
    expect(records.filter(({ kind }) => kind === 'recorded')).toHaveLength(1)
    const tellers = records.filter(({ kind, outcome }) => kind !== 'not-counted' && outcome === trial?.outcome)
    expect(tellers.length).toBeGreaterThan(0)
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
