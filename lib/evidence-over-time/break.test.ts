import { describe, expect, test } from 'vitest'
import { createRandom, type Random } from '@/lib/random/random'
import { falseAlarmRate, findBreak, sideMin } from './break'
import type { DayCount } from './day-count'

type World = {
  readonly random: Random
  readonly days: number
  readonly perDay: number
  /** Chance that the fix works on the n-th day, from 0. */
  readonly rate: (day: number) => number
}

/** Invented trials: a fixed number a day. */
function invent({ random, days, perDay, rate }: World): DayCount[] {
  return Array.from({ length: days }, (_, index) => ({
    day: toDay(index),
    tried: perDay,
    worked: Array.from({ length: perDay }, () => random()).filter((value) => value < rate(index)).length,
  }))
}

function toDay(index: number): string {
  return new Date(Date.UTC(2026, 0, 1) + index * 86_400_000).toISOString().slice(0, 10)
}

/** Whether a break is found on any day on which somebody looks. */
function isEverFound(days: readonly DayCount[]): boolean {
  return days.some((_, index) => findBreak(days.slice(0, index + 1)) !== null)
}

describe('a rate that never changes', () => {
  test.each([0.05, 0.3, 0.5, 0.7, 0.95])(
    'of %d is taken for a break at any time in at most one fix of a hundred, looked at every day',
    (rate) => {
      const random = createRandom(1000 * rate)
      const fixes = 300
      const alarms = Array.from({ length: fixes }, () =>
        isEverFound(invent({ random, days: 100, perDay: 3, rate: () => rate })),
      ).filter(Boolean).length
      expect(alarms / fixes).toBeLessThanOrEqual(falseAlarmRate)
    },
    60_000,
  )
})

describe('a rate that falls', () => {
  test.each([
    { from: 0.7, to: 0.05, days: 12, found: 0.95, tolerance: 3 },
    { from: 0.8, to: 0.3, days: 25, found: 0.9, tolerance: 6 },
    { from: 0.4, to: 0.02, days: 25, found: 0.9, tolerance: 6 },
  ])(
    'from $from to $to is found within $days days of 3 trials, in $found of all cases, and dated within $tolerance days',
    ({ from, to, days, found, tolerance }) => {
      const random = createRandom(7)
      const [worlds, before] = [300, 40]
      const breaks = Array.from({ length: worlds }, () =>
        findBreak(invent({ random, days: before + days, perDay: 3, rate: (day) => (day < before ? from : to) })),
      ).flatMap((one) => one ?? [])
      expect(breaks.length / worlds).toBeGreaterThanOrEqual(found)
      const close = breaks.filter(
        ({ day }) => Math.abs(Date.parse(day) - Date.parse(toDay(before))) <= tolerance * 86_400_000,
      )
      expect(close.length / breaks.length).toBeGreaterThanOrEqual(0.9)
    },
    60_000,
  )

  test('to nothing is called stopped, to a half less often, each with its numbers', () => {
    const steady = (count: number, start: number, worked: number) =>
      Array.from({ length: count }, (_, index) => ({ day: toDay(start + index), tried: 4, worked }))
    expect(findBreak([...steady(20, 0, 3), ...steady(10, 20, 0)])).toEqual({
      day: toDay(20),
      before: { tried: 80, worked: 60 },
      after: { tried: 40, worked: 0 },
      kind: 'stopped',
    })
    expect(findBreak([...steady(40, 0, 4), ...steady(20, 40, 2)])).toMatchObject({ day: toDay(40), kind: 'less' })
  })
})

test('a rate that rises is no break', () => {
  const days = invent({ random: createRandom(3), days: 80, perDay: 4, rate: (day) => (day < 40 ? 0.1 : 0.9) })
  expect(findBreak(days)).toBeNull()
})

test('fewer trials than it takes on one side name no break', () => {
  const before = Array.from({ length: 30 }, (_, index) => ({ day: toDay(index), tried: 10, worked: 10 }))
  const after = (tried: number) => [{ day: toDay(30), tried, worked: 0 }]
  expect(findBreak([...before, ...after(sideMin - 1)])).toBeNull()
  expect(findBreak([...before, ...after(sideMin)])?.day).toBe(toDay(30))
  expect(findBreak([])).toBeNull()
})
