import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasteSeconds, isHasty, isTooSoonAfterAnother, type LastResult } from './haste'

const start = new Date('2026-11-22T10:00:00Z')

function later(milliseconds: number): Date {
  return new Date(start.getTime() + milliseconds)
}

describe('isHasty', () => {
  test.each([
    [0, true],
    [1999, true],
    [2000, false],
    [3_600_000, false],
    [-1, false],
  ])('%s milliseconds after the page: %s', (milliseconds, expected) => {
    expect(isHasty(start, later(milliseconds))).toBe(expected)
  })
})

type Result = { readonly way: string; readonly fix: string; readonly wait: number }

const results = fc.array(
  fc.record({
    way: fc.constantFrom('home', 'office'),
    fix: fc.constantFrom('a', 'b', 'c'),
    wait: fc.integer({ min: 0, max: 3000 }),
  }),
  { maxLength: 60 },
)

/** Sends the results one after the other, and gives those that were in time, with when. */
function play(all: readonly Result[]): readonly (Result & { readonly at: number; readonly isTooSoon: boolean })[] {
  const last = new Map<string, LastResult>()
  let at = 0
  return all.map((result) => {
    at += result.wait
    return { ...result, at, isTooSoon: isTooSoonAfterAnother(last, { ...result, now: later(at) }) }
  })
}

describe('isTooSoonAfterAnother', () => {
  test('on one way no more than one fix in two seconds is in time, whatever is sent between', () => {
    fc.assert(
      fc.property(results, (all) => {
        const inTime = play(all).filter(({ way, isTooSoon }) => way === 'home' && !isTooSoon)
        const changes = inTime.filter(({ fix }, index) => index > 0 && inTime[index - 1]?.fix !== fix)
        const milliseconds = (inTime.at(-1)?.at ?? 0) - (inTime[0]?.at ?? 0)
        expect(changes.length * hasteSeconds * 1000).toBeLessThanOrEqual(milliseconds)
      }),
    )
  })

  test('whoever takes two seconds for each fix is never too soon, whatever others do', () => {
    fc.assert(
      fc.property(results, fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 20 }), (others, fixes) => {
        const last = new Map<string, LastResult>()
        const sent = [
          ...others.map(({ way, fix, wait }, index) => ({ way, fix, at: index * 700 + wait })),
          ...fixes.map((fix, index) => ({ way: 'slow', fix, at: index * hasteSeconds * 1000 })),
        ].sort((one, other) => one.at - other.at)
        for (const { way, fix, at } of sent) {
          const isTooSoon = isTooSoonAfterAnother(last, { way, fix, now: later(at) })
          if (way === 'slow') expect(isTooSoon).toBe(false)
        }
      }),
    )
  })

  test('a second word on the same fix is no haste', () => {
    const last = new Map<string, LastResult>()
    for (const wait of [0, 1, 50, 1999]) {
      expect(isTooSoonAfterAnother(last, { way: 'home', fix: 'a', now: later(wait) })).toBe(false)
    }
  })

  test('what is older than two seconds is forgotten', () => {
    const last = new Map<string, LastResult>()
    for (let index = 0; index < 5000; index += 1) {
      isTooSoonAfterAnother(last, { way: `network ${index}`, fix: 'a', now: later(index * 10) })
    }
    expect(last.size).toBeLessThanOrEqual(hasteSeconds * 100)
  })
})
