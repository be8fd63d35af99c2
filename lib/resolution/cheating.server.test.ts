import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { getReader } from '@/lib/database/reader.server'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { recomputeModels } from '@/lib/learning/recompute.server'
import { getDoorLocked, provideTestContent, report } from '@/lib/learning/test-content.server'
import { digestNetwork } from '@/lib/network/network-digest.server'
import { orderFixes } from '@/lib/troubleshooting/order'
import { forgetAllErrorPolicies, getErrorPolicy } from '@/lib/wizard/error-policy.server'
import { areaPerDayMax, burstFloor } from './hold'
import { releaseTrial } from './release.server'
import { minutesLater, now, toInput } from './test-trials.server'
import { findOwnTrial, listEvidence, recordTrial } from './trials.server'

const { file } = provideTestDatabase()
provideTestContent()

beforeEach(() => {
  emptyTables(file)
  forgetAllErrorPolicies()
})

async function findOrder(): Promise<readonly string[]> {
  await recomputeModels({ now, onlyReported: false })
  forgetAllErrorPolicies()
  const policy = await getErrorPolicy(getDoorLocked())
  expect(policy.version, 'the order is learned').not.toBeNull()
  return orderFixes(policy.model)
}

async function findTried(): Promise<number | undefined> {
  return (await listEvidence('cloudflare-1020', { 'vpn-off': 1 }))['vpn-off']?.tried
}

test('10 000 attempts from one network change no order', { timeout: 180_000 }, async () => {
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
  await report(30, { now: daysAgo(1), fix: 'oil-lock' })
  await report(20, { now: daysAgo(2), fix: 'turn-key' })
  const before = await findOrder()
  const last = before.at(-1) ?? ''
  const attempts = 10_000
  for (let start = 0; start < attempts; start += 250) {
    await Promise.all(
      Array.from({ length: 250 }, (_, index) =>
        recordTrial(
          toInput({
            error: 'door-locked',
            fix: index % 3 === 0 ? (before[0] ?? '') : last,
            outcome: index % 3 === 0 ? 'failed' : 'worked',
            source: 'wizard',
            idempotencyKey: `page ${start + index}`,
          }),
        ),
      ),
    )
  }
  expect(await findOrder()).toEqual(before)
  expect(await getReader().trial.count({ where: { session: { network: 'home' } } })).toBe(2)
  expect(await getReader().report.count({ where: { trial: { session: { network: 'home' } } } })).toBe(attempts)
})

test('of the networks of one IPv6 /48 a few count a day; the others are held and get the same answer', async () => {
  const records = []
  for (let index = 0; index < 30; index += 1) {
    const marks = await digestNetwork(`2001:db8:7:${index.toString(16)}::1`, now)
    records.push(await recordTrial(toInput({ ...marks })))
  }
  expect(new Set(records.map((record) => JSON.stringify(record)))).toEqual(
    new Set([JSON.stringify({ kind: 'recorded', outcome: 'worked' })]),
  )
  expect(await findTried()).toBe(areaPerDayMax)
  const neighbour = await digestNetwork('2001:db8:8::1', now)
  await recordTrial(toInput({ ...neighbour }))
  expect(await findTried()).toBe(areaPerDayMax + 1)
})

test('the last network that counts of an IPv6 /48 may correct itself', async () => {
  for (let index = 0; index < areaPerDayMax; index += 1) {
    await recordTrial(toInput(await digestNetwork(`2001:db8:7:${index}::1`, now)))
  }
  const last = await digestNetwork(`2001:db8:7:${areaPerDayMax - 1}::1`, now)
  const corrected = await recordTrial(toInput({ ...last, idempotencyKey: 'another page', outcome: 'failed' }))
  expect(corrected.outcome).toBe('failed')
  expect(await findTried()).toBe(areaPerDayMax)
})

test('what comes in a burst is held, and a correction is no way around it', async () => {
  for (let index = 0; index < burstFloor; index += 1) await recordTrial(toInput({ network: `bot ${index}` }))
  expect(await findTried()).toBe(burstFloor)
  expect(await recordTrial(toInput({ network: 'one more' }))).toEqual({ kind: 'recorded', outcome: 'worked' })
  await recordTrial(toInput({ network: 'corrected', outcome: 'failed' }))
  expect(await findTried(), 'another outcome is no burst yet').toBe(burstFloor + 1)
  expect(await recordTrial(toInput({ network: 'corrected' }))).toEqual({ kind: 'replaced', outcome: 'worked' })
  expect(await findTried()).toBe(burstFloor)
  expect(await getReader().trial.count({ where: { standing: 'held', heldFor: 'burst' } })).toBe(2)
})

test('what was held stays held, whatever its network sends after it', async () => {
  await recordTrial(toInput({ heldFor: 'busy', outcome: 'skipped' }))
  await recordTrial(toInput({ heldFor: null, outcome: 'worked' }))
  expect(await findTried()).toBe(0)
})

test('a report in haste waits, gets the same answer, and the first that takes its time counts in its place', async () => {
  const answer = { kind: 'recorded', outcome: 'failed' }
  expect(await recordTrial(toInput({ heldFor: 'hasty', outcome: 'failed', idempotencyKey: 'page' }))).toEqual(answer)
  expect(await findTried()).toBe(0)
  await recordTrial(toInput({ heldFor: 'hasty', outcome: 'worked', idempotencyKey: 'page' }))
  expect(await findTried(), 'haste does not make good for haste').toBe(0)
  await recordTrial(toInput({ outcome: 'worked', idempotencyKey: 'page', now: minutesLater(40) }))
  expect(await listEvidence('cloudflare-1020', { 'vpn-off': 1 })).toMatchObject({ 'vpn-off': { tried: 1, worked: 1 } })
  expect(await getReader().trial.count()).toBe(1)
})

test('taking one’s time makes nothing good that a moderator decided, or that was held for something else', async () => {
  await recordTrial(toInput({ heldFor: 'hasty', network: 'judged' }))
  const database = new Database(file)
  database.prepare("UPDATE Trial SET standing = 'voided', decisionId = 'a decision'").run()
  database.close()
  await recordTrial(toInput({ heldFor: 'trap', network: 'trapped' }))
  for (const network of ['judged', 'trapped']) {
    await recordTrial(toInput({ network, outcome: 'failed', idempotencyKey: 'later' }))
  }
  expect(await findTried()).toBe(0)
})

test('whether a report is held does not show when it is changed from another page, and it stays held', async () => {
  const networks = [null, 'busy', 'trap', 'hasty'] as const
  for (const isHasty of [true, false]) {
    const records = []
    for (const heldFor of networks) {
      const network = `${heldFor} ${isHasty}`
      await recordTrial(toInput({ network, heldFor, idempotencyKey: `first ${network}` }))
      const change = { network, outcome: 'failed', idempotencyKey: `second ${network}` } as const
      records.push(await recordTrial(toInput({ ...change, heldFor: isHasty ? 'hasty' : null })))
    }
    expect(new Set(records.map((record) => JSON.stringify(record)))).toEqual(
      new Set([JSON.stringify({ kind: 'replaced', outcome: 'failed' })]),
    )
  }
  // At leisure: what counted, and what was held for nothing but haste.
  expect(await findTried()).toBe(2)
})

test('a note that took its time lets the hasty report before it count, and no other', async () => {
  await recordTrial(toInput({ heldFor: 'hasty' }))
  await recordTrial(toInput({ network: 'much', heldFor: 'busy' }))
  const idOf = async (network: string) =>
    (await findOwnTrial({ ...toInput({ network }), networkBefore: null }))?.id ?? ''
  expect(await releaseTrial(await idOf('home'), { isProof: false, isHasty: true }, now)).toBe(false)
  expect(await releaseTrial(await idOf('much'), { isProof: false, isHasty: false }, now)).toBe(false)
  expect(await releaseTrial(await idOf('home'), { isProof: false, isHasty: false }, now)).toBe(true)
  expect(await findTried()).toBe(1)
})

test('a proof lets a report of a busy network count, and frees none that was held for another reason', async () => {
  const release = async (network: string) => {
    const trial = await findOwnTrial({ ...toInput({ network }), networkBefore: null })
    return releaseTrial(trial?.id ?? '', { isProof: true, isHasty: true }, now)
  }
  await recordTrial(toInput({ heldFor: 'busy' }))
  await recordTrial(toInput({ network: 'trapped', heldFor: 'trap' }))
  expect(await release('trapped')).toBe(false)
  expect(await findTried()).toBe(0)
  expect(await release('home')).toBe(true)
  expect(await release('home')).toBe(false)
  expect(await findTried()).toBe(1)
})
