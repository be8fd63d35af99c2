import { beforeEach, describe, expect, test } from 'vitest'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { recomputeModels } from '@/lib/learning/recompute.server'
import { getDoorLocked, provideTestContent, report } from '@/lib/learning/test-content.server'
import { isRequestReleased } from '@/lib/protection/test-release.server'
import { orderFixes } from '@/lib/troubleshooting/order'
import { nextStep } from '@/lib/troubleshooting/policy'
import { forgetAllErrorPolicies, forgetErrorPolicy, getErrorPolicy } from './error-policy.server'

const { file } = provideTestDatabase()
const { edit } = provideTestContent()
const now = new Date('2026-11-22T10:00:00Z')
const later = new Date('2026-11-22T10:05:00Z')
const byAuthors = ['turn-key', 'oil-lock']
const learned = ['oil-lock', 'turn-key']

beforeEach(() => {
  emptyTables(file)
  forgetAllErrorPolicies()
})

async function readAnew() {
  forgetErrorPolicy('door-locked')
  const policy = await getErrorPolicy(getDoorLocked())
  return { ...policy, order: orderFixes(policy.model) }
}

async function learn(at = now): Promise<void> {
  const { failures } = await recomputeModels({ now: at, onlyReported: false })
  expect(failures).toEqual([])
}

describe('the order', () => {
  test('without a report is that of the authors, and names no version', async () => {
    const policy = await readAnew()
    expect(policy).toMatchObject({ order: byAuthors, trialCount: 0, version: null, fittedAt: null })
    expect(policy.model).toBe(policy.authored)
  })

  test('is that of the authors up to 19 effective trials, and the learned one from 20 on', async () => {
    await report(19, { now })
    await learn()
    const few = await readAnew()
    expect(few).toMatchObject({ order: byAuthors, trialCount: 19, version: null, fittedAt: null })
    expect(few.model).toBe(few.authored)
    await report(1, { now, network: 'one more' })
    await learn()
    expect(await readAnew()).toMatchObject({ order: learned, trialCount: 20, version: 2, fittedAt: now })
  })

  test('rests on effective trials: 39 of a half-life ago are 19, and not enough', async () => {
    await report(39, { now: new Date(now.getTime() - 120 * 86_400_000) })
    await learn()
    expect(await readAnew()).toMatchObject({ order: byAuthors, trialCount: 19, version: null })
  })

  test('does not move with a report before it was learned from, though the counts do', async () => {
    await report(20, { now })
    await learn()
    await report(60, { now: later, fix: 'turn-key' })
    const before = await readAnew()
    expect(before).toMatchObject({ order: learned, trialCount: 20, version: 1 })
    expect(before.evidence['turn-key']).toMatchObject({ tried: 60, worked: 60 })
    await learn(later)
    expect(await readAnew()).toMatchObject({ order: byAuthors, trialCount: 80, version: 2, fittedAt: later })
  })

  test('is that of the authors when they changed the model, until it is learned anew', async () => {
    await report(25, { now })
    await learn()
    edit('errors/door-locked/error.yaml', 'minutes: 10', 'minutes: 12')
    expect(await readAnew()).toMatchObject({ order: byAuthors, trialCount: 0, version: null })
    await learn(later)
    expect(await readAnew()).toMatchObject({ order: learned, trialCount: 25, version: 2 })
    edit('errors/door-locked/error.yaml', 'minutes: 12', 'minutes: 10')
    expect(await readAnew()).toMatchObject({ order: learned, version: 1 })
  })

  test('is that of the authors when a fix was rewritten', async () => {
    await report(25, { now })
    await learn()
    edit('fixes/oil-lock/fix.yaml', 'minutes:', 'revision: 2\nminutes:')
    expect(await readAnew()).toMatchObject({ order: byAuthors, trialCount: 0, version: null })
    await learn(later)
    expect(await readAnew()).toMatchObject({ order: byAuthors, trialCount: 0, version: null })
    edit('fixes/oil-lock/fix.yaml', 'revision: 2\n', '')
  })
})

describe('a policy', () => {
  test('is read once for all who ask at the same time, and kept', async () => {
    const error = getDoorLocked()
    const [first, second] = await Promise.all([getErrorPolicy(error), getErrorPolicy(error)])
    expect(second).toBe(first)
    expect(await getErrorPolicy(error)).toBe(first)
  })

  test('holds on to nothing of the request in which it was read', async () => {
    forgetErrorPolicy('door-locked')
    expect(await isRequestReleased(() => getErrorPolicy(getDoorLocked()))).toBe(true)
  })

  test('that was forgotten while it was read is not kept', async () => {
    const error = getDoorLocked()
    const early = getErrorPolicy(error)
    forgetErrorPolicy(error.slug)
    const late = getErrorPolicy(error)
    expect(await late).not.toBe(await early)
    expect(await getErrorPolicy(error)).toBe(await late)
  })

  test('decides once for each history of a version, in whatever order it is told', async () => {
    const policy = await readAnew()
    const failed = { answers: {}, trials: { 'turn-key': 'failed', 'oil-lock': 'skipped' } } as const
    const decision = policy.decide(failed)
    expect(decision.step).toEqual(nextStep(policy.prepared, failed))
    expect(decision.minutesLeft).toBe(null)
    const retold = { answers: {}, trials: { 'oil-lock': 'skipped', 'turn-key': 'failed' } } as const
    expect((await readAnew()).decide(retold)).toBe(decision)
    const start = policy.decide({ answers: {}, trials: {} })
    expect(start).toMatchObject({ step: { kind: 'fix', fix: 'turn-key' } })
    expect(start.minutesLeft).toBeGreaterThan(0)
    await report(20, { now })
    await learn()
    expect((await readAnew()).decide({ answers: {}, trials: {} })).toMatchObject({ step: { fix: 'oil-lock' } })
  })

  test('has its model prepared once per version, whatever is reported meanwhile', async () => {
    const authors = await readAnew()
    await report(20, { now })
    expect((await readAnew()).prepared).toBe(authors.prepared)
    await learn()
    const first = await readAnew()
    expect(first.prepared).not.toBe(authors.prepared)
    await report(1, { now: later, fix: 'turn-key' })
    expect((await readAnew()).prepared).toBe(first.prepared)
    await learn(later)
    expect((await readAnew()).prepared).not.toBe(first.prepared)
  })

  test('that could not be read is not kept', async () => {
    const error = getDoorLocked()
    const unknown = { ...error, facts: { ...error.facts, fixes: [{ fix: 'gone', cures: {} }] } }
    await expect(getErrorPolicy(unknown)).rejects.toThrow('the knowledge base has no "gone"')
    await expect(getErrorPolicy(error)).resolves.toMatchObject({ trialCount: 0 })
  })
})
