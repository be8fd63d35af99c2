import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  busyPerMinute,
  checkRateLimit,
  countRefusal,
  isNetworkBusy,
  postsPerDayMax,
  postsPerMinuteMax,
  refusalsPerMinuteMax,
} from './rate-limit.server'
import { isRequestReleased } from './test-release.server'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') })
  globalThis.fixpointLimiters = undefined
})
afterEach(() => vi.useRealTimers())

async function post(network: string, times: number) {
  for (let count = 0; count < times; count += 1) expect(await checkRateLimit(network)).toMatchObject({ ok: true })
}

test('the 31st post within a minute is refused, with the seconds to wait, and passes after them', async () => {
  await post('network', postsPerMinuteMax)
  vi.advanceTimersByTime(20_000)
  expect(await checkRateLimit('network')).toEqual({ ok: false, retryAfterSeconds: 40, isFlood: false })
  vi.advanceTimersByTime(40_000)
  expect(await checkRateLimit('network')).toMatchObject({ ok: true })
})

test('one network does not use up what another may post', async () => {
  await post('network', postsPerMinuteMax)
  await post('neighbour', postsPerMinuteMax)
})

test('a network that keeps within the minute still ends at 300 a day', async () => {
  for (let minute = 0; minute < postsPerDayMax / postsPerMinuteMax; minute += 1) {
    await post('network', postsPerMinuteMax)
    vi.advanceTimersByTime(60_000)
  }
  for (const _ of [1, 2]) {
    expect(await checkRateLimit('network')).toEqual({
      ok: false,
      retryAfterSeconds: 24 * 3600 - 600,
      isFlood: false,
    })
  }
})

test('a network is busy from the 21st post of a minute on, and no longer after it', async () => {
  await post('network', busyPerMinute - 1)
  expect(await isNetworkBusy('network')).toBe(false)
  expect(await checkRateLimit('network')).toEqual({ ok: true, isBusy: false })
  expect(await isNetworkBusy('network')).toBe(true)
  expect(await checkRateLimit('network')).toEqual({ ok: true, isBusy: true })
  expect(await isNetworkBusy('neighbour')).toBe(false)
  vi.advanceTimersByTime(60_000)
  expect(await checkRateLimit('network')).toEqual({ ok: true, isBusy: false })
})

test('whoever goes on after twice the limit floods', async () => {
  await post('network', postsPerMinuteMax)
  for (let count = 0; count < postsPerMinuteMax; count += 1) {
    expect(await checkRateLimit('network')).toMatchObject({ ok: false, isFlood: false })
  }
  expect(await checkRateLimit('network')).toMatchObject({ ok: false, isFlood: true })
})

test('whoever sends more than 30 forms a minute that are refused floods, and may still send what is right', async () => {
  for (let count = 0; count < refusalsPerMinuteMax; count += 1) {
    expect(await countRefusal('network')).toEqual({ isFlood: false })
  }
  expect(await countRefusal('network')).toEqual({ isFlood: true, waitSeconds: 60 })
  expect(await countRefusal('neighbour')).toEqual({ isFlood: false })
  expect(await checkRateLimit('network')).toMatchObject({ ok: true })
})

test('counting holds on to nothing of the request', async () => {
  vi.useRealTimers()
  expect(await isRequestReleased(() => checkRateLimit('network'))).toBe(true)
})
