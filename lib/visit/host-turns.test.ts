import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HostTurns } from './host-turns'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

test('a host gets one request at a time, with the pause after each; another host does not wait', async () => {
  const turns = new HostTurns(100)
  const begun = performance.now()
  const starts: [string, number][] = []
  const ask = (host: string) =>
    turns.take(host, async () => {
      starts.push([host, performance.now() - begun])
      await wait(30)
    })
  const all = Promise.all([ask('a'), ask('a'), ask('b'), ask('a')])
  await vi.runAllTimersAsync()
  await all
  expect(starts).toEqual([
    ['a', 0],
    ['b', 0],
    ['a', 130],
    ['a', 260],
  ])
})

test('a host that asks for a rest gets it, also after a request that failed', async () => {
  const turns = new HostTurns(10)
  const failed = turns.take('a', async () => {
    turns.rest('a', 500)
    throw new Error('refused')
  })
  const begun = performance.now()
  const next = turns.take('a', async () => performance.now() - begun)
  const outcome = expect(failed).rejects.toThrow('refused')
  await vi.runAllTimersAsync()
  await outcome
  expect(await next).toBe(500)
})
