import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { getReader } from '@/lib/database/reader.server'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { orderFixes } from '@/lib/troubleshooting/order'
import { halfLifeDays } from './fit'
import { findVersion } from './fitted-models.server'
import { recomputeModels } from './recompute.server'
import { provideTestContent, report } from './test-content.server'

const { file } = provideTestDatabase()
const { edit } = provideTestContent()

beforeEach(() => emptyTables(file))

const now = new Date('2026-11-22T10:00:00Z')

function daysLater(days: number): Date {
  return new Date(now.getTime() + days * 86_400_000)
}

async function recompute(at = now, onlyReported = false) {
  const { stored, failures } = await recomputeModels({ now: at, onlyReported })
  expect(failures).toEqual([])
  return stored.map(({ version }) => version)
}

async function rateOf(version: number | null, fix: string, cause: string): Promise<number> {
  const fitted = await findVersion('door-locked', version)
  return fitted?.model.fixes.find(({ id }) => id === fix)?.worksFor[cause] ?? 0
}

function remove(where: string): void {
  const database = new Sqlite(file)
  database.exec(`DELETE FROM "Session" ${where}`)
  database.exec('DELETE FROM "Trial" WHERE sessionId NOT IN (SELECT id FROM "Session")')
  database.close()
}

describe('a model is fitted again', () => {
  test('when there are new trials, not otherwise, and each time as the next version', async () => {
    expect(await recompute()).toEqual([])
    await report(3, { now })
    expect(await recompute()).toEqual([1])
    expect(await recompute()).toEqual([])
    expect(await recompute(now, true)).toEqual([])
    await report(1, { now: daysLater(1) })
    expect(await recompute(daysLater(1), true)).toEqual([2])
    expect(await findVersion('door-locked', 1)).toMatchObject({ trialCount: 3, sessionCount: 3, lastTrialAt: now })
    expect(await findVersion('door-locked', null)).toMatchObject({
      version: 2,
      trialCount: 4,
      createdAt: daysLater(1),
      lastTrialAt: daysLater(1),
    })
  })

  test('when a report was corrected', async () => {
    await report(1, { now })
    await recompute()
    const correction = new Date(now.getTime() + 60_000)
    await report(1, { now, outcome: 'failed', network: 'same' })
    await recompute()
    const trial = await getReader().trial.findFirst({ where: { outcome: 'failed' }, select: { id: true } })
    const database = new Sqlite(file)
    database
      .prepare('UPDATE "Trial" SET outcome = ?, updatedAt = ? WHERE id = ?')
      .run('worked', correction.toISOString().replace('Z', '+00:00'), trial?.id)
    database.close()
    const before = await rateOf(2, 'oil-lock', 'lock-jammed')
    expect(await recompute(correction, true)).toEqual([3])
    expect(await rateOf(3, 'oil-lock', 'lock-jammed')).toBeGreaterThan(before)
  })

  test('when authors change a cause, and not when they change a wording', async () => {
    await report(3, { now })
    await recompute()
    edit('errors/door-locked/en.mdx', 'The lock is jammed', 'The lock is stuck')
    expect(await recompute()).toEqual([])
    edit('errors/door-locked/error.yaml', 'lock-jammed, share: common', 'lock-jammed, share: rare')
    expect(await recompute()).toEqual([2])
    edit('errors/door-locked/error.yaml', 'lock-jammed, share: rare', 'lock-jammed, share: common')
    expect(await recompute()).toEqual([3])
  })

  test('after a month without reports, so that decay goes on', async () => {
    await report(40, { now })
    await recompute()
    expect(await recompute(daysLater(29))).toEqual([])
    expect(await recompute(daysLater(halfLifeDays), true)).toEqual([])
    expect(await recompute(daysLater(halfLifeDays))).toEqual([2])
    expect(await findVersion('door-locked', 1)).toMatchObject({ trialCount: 40, effectiveTrials: 40 })
    expect(await findVersion('door-locked', 2)).toMatchObject({ trialCount: 40, effectiveTrials: 20 })
    expect(await rateOf(2, 'oil-lock', 'lock-jammed')).toBeLessThan(await rateOf(1, 'oil-lock', 'lock-jammed'))
  })

  test('when trials were removed, down to none, of which one version is left to say so', async () => {
    await report(3, { now })
    await recompute()
    remove('WHERE id = (SELECT min(id) FROM "Session")')
    expect(await recompute()).toEqual([2])
    remove('')
    expect(await recompute()).toEqual([3])
    expect(await findVersion('door-locked', null)).toMatchObject({ trialCount: 0, effectiveTrials: 0 })
    expect(await recompute(daysLater(100))).toEqual([])
  })
})

test('a raised revision resets the evidence of that fix and of no other', async () => {
  await report(10, { now })
  await report(10, { now, fix: 'turn-key' })
  await recompute()
  const learned = await rateOf(1, 'turn-key', 'key-missing')
  expect(await rateOf(1, 'oil-lock', 'lock-jammed')).toBeGreaterThan(0.7)
  edit('fixes/oil-lock/fix.yaml', 'minutes:', 'revision: 2\nminutes:')
  expect(await recompute()).toEqual([2])
  expect(await findVersion('door-locked', 2)).toMatchObject({ trialCount: 10, effectiveTrials: 10 })
  expect(await rateOf(2, 'oil-lock', 'lock-jammed')).toBeCloseTo(0.6, 9)
  expect(await rateOf(2, 'turn-key', 'key-missing')).toBeCloseTo(learned, 1)
  await report(1, { now: daysLater(1), fixRevision: 2 })
  await recompute(daysLater(1))
  expect(await findVersion('door-locked', 3)).toMatchObject({ trialCount: 11 })
  edit('fixes/oil-lock/fix.yaml', 'revision: 2\n', '')
})

test('the same reports on the same day give the same bytes, in whatever version', async () => {
  await report(12, { now: daysLater(-40) })
  await report(9, { now, fix: 'turn-key', outcome: 'failed' })
  await recompute()
  edit('errors/door-locked/error.yaml', 'minutes: 10', 'minutes: 11')
  await recompute()
  edit('errors/door-locked/error.yaml', 'minutes: 11', 'minutes: 10')
  await recompute()
  const columns = { model: true, authored: true, authoredDigest: true, effectiveTrials: true } as const
  const [first, second, third] = await getReader().fittedModel.findMany({
    select: columns,
    orderBy: { version: 'asc' },
  })
  expect(third).toEqual(first)
  expect(second?.authoredDigest).not.toBe(first?.authoredDigest)
})

test('whole sessions are learned from: a fix tried after another failed says which cause it was', async () => {
  await report(30, { now, network: 'home', fix: 'turn-key', outcome: 'failed' })
  await report(30, { now, network: 'home' })
  await recompute()
  const fitted = await findVersion('door-locked', null)
  expect(fitted).toMatchObject({ sessionCount: 30, trialCount: 60 })
  // Every one of them had the cause that turning the key does not cure, so that says little about turning the key.
  expect(await rateOf(1, 'turn-key', 'key-missing')).toBeGreaterThan(0.5)
  expect(orderFixes(fitted?.authored ?? fail())).toEqual(['turn-key', 'oil-lock'])
  expect(orderFixes(fitted?.model ?? fail())).toEqual(['oil-lock', 'turn-key'])
})

test('an error that cannot be fitted keeps no other from it, and one without an article is left alone', async () => {
  await report(1, { now })
  await report(1, { now, error: 'gone' })
  expect(await recompute()).toEqual([1])
  const database = new Sqlite(file)
  database.exec(`UPDATE "Trial" SET outcome = 'nonsense', updatedAt = '2026-11-22T11:00:00.000+00:00'`)
  database.close()
  const { stored, failures } = await recomputeModels({ now, onlyReported: true })
  expect(stored).toEqual([])
  expect(failures).toMatchObject([{ error: 'door-locked' }])
})

test('a version that another process stored is announced, and for no longer than it takes', async () => {
  await report(1, { now })
  await recompute()
  const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
  expect(await recomputeModels({ now: later(120), onlyReported: true })).toMatchObject({
    stored: [],
    fresh: ['door-locked'],
  })
  expect(await recomputeModels({ now: later(150), onlyReported: true })).toMatchObject({ stored: [], fresh: [] })
})

test('two that store the same version at once leave one, and neither fails', async () => {
  await report(1, { now })
  const both = await Promise.all([recompute(), recompute()])
  expect(both.flat()).toEqual([1])
})

test('a quick run without new reports reads no content', async () => {
  await report(1, { now })
  await recompute()
  globalThis.fixpointContent = undefined
  expect(await recompute(now, true)).toEqual([])
  expect(globalThis.fixpointContent).toBeUndefined()
})

function fail(): never {
  throw new Error('no version was stored')
}
