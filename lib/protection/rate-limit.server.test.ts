import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { checkRateLimit, postsPerDayMax, postsPerMinuteMax } from './rate-limit.server'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') })
  globalThis.fixpointLimiters = undefined
})
afterEach(() => vi.useRealTimers())

async function post(network: string, times: number) {
  for (let count = 0; count < times; count += 1) expect(await checkRateLimit(network)).toEqual({ ok: true })
}

test('the 31st post within a minute is refused, with the seconds to wait, and passes after them', async () => {
  await post('network', postsPerMinuteMax)
  vi.advanceTimersByTime(20_000)
  expect(await checkRateLimit('network')).toEqual({ ok: false, retryAfterSeconds: 40 })
  vi.advanceTimersByTime(40_000)
  expect(await checkRateLimit('network')).toEqual({ ok: true })
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
  expect(await checkRateLimit('network')).toEqual({ ok: false, retryAfterSeconds: 24 * 3600 - 600 })
})
