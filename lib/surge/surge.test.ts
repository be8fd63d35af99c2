import { describe, expect, test } from 'vitest'
import { createRandom, type Random } from '@/lib/random/random'
import { baselineDays, falseAlarmRate, isUnusual, networksMin, toUsual } from './surge'

type World = {
  readonly name: string
  /** Networks a day on average. */
  readonly mean: number
  /** Of the weekdays, of which each is multiplied with its own. */
  readonly weekdays: readonly number[]
  /** Standard deviation of the logarithm of a day's own mean: 0 is a Poisson distribution. */
  readonly unrest: number
}

const even = [1, 1, 1, 1, 1, 1, 1]
const worlds: readonly World[] = [
  { name: 'hardly ever reported', mean: 0.1, weekdays: even, unrest: 0 },
  { name: 'reported now and then', mean: 2, weekdays: even, unrest: 0 },
  { name: 'reported steadily', mean: 20, weekdays: even, unrest: 0 },
  { name: 'reported often', mean: 200, weekdays: even, unrest: 0 },
  { name: 'reported at work', mean: 20, weekdays: [1.3, 1.3, 1.3, 1.3, 1.2, 0.3, 0.3], unrest: 0.1 },
  { name: 'reported on days that differ', mean: 8, weekdays: even, unrest: 0.35 },
  { name: 'reported often, on days that differ', mean: 80, weekdays: even, unrest: 0.35 },
]

function invent({ mean, weekdays, unrest }: World, days: number, random: Random): number[] {
  return Array.from({ length: days }, (_, day) => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    return drawPoisson(mean * (weekdays[day % 7] ?? 1) * Math.exp(unrest * normal), random)
  })
}

/** By counting arrivals within one unit of time, whose distances are exponential. */
function drawPoisson(mean: number, random: Random): number {
  let [time, count] = [0, -1]
  while (time < mean) {
    time -= Math.log(1 - random())
    count += 1
  }
  return Math.max(0, count)
}

describe('an ordinary day of an error', () => {
  test.each(worlds)(
    '$name is marked at most once in ten thousand days',
    (world) => {
      const days = world.mean > 50 ? 30_000 : 60_000
      const counts = invent(world, days + baselineDays, createRandom(world.mean * 10 + 1))
      const alarms = counts.filter(
        (count, day) => day >= baselineDays && isUnusual(count, counts.slice(day - baselineDays, day)),
      )
      expect(alarms.length / days).toBeLessThanOrEqual(falseAlarmRate)
    },
    60_000,
  )
})

describe('a day on which many report', () => {
  test.each([
    [0.1, 12],
    [2, 24],
    [20, 120],
    [200, 1000],
  ])('with %d a day before is marked from %d networks on, in 99 of 100 cases', (mean, networks) => {
    const random = createRandom(mean * 7 + 5)
    const cases = 500
    const marked = Array.from({ length: cases }, () => {
      const before = invent({ name: '', mean, weekdays: even, unrest: 0.1 }, baselineDays, random)
      return isUnusual(networks, before)
    }).filter(Boolean).length
    expect(marked / cases).toBeGreaterThanOrEqual(0.99)
  })

  test('is marked again a week later: the surge before does not become the measure', () => {
    const before = Array.from({ length: baselineDays }, (_, day) => (day === 20 || day === 21 ? 400 : 5))
    expect(isUnusual(60, before)).toBe(true)
  })
})

test('a day with few networks is never marked', () => {
  expect(isUnusual(networksMin - 1, new Array<number>(baselineDays).fill(0))).toBe(false)
  expect(isUnusual(networksMin, new Array<number>(baselineDays).fill(0))).toBe(true)
})

test('the usual day is the middle one, which a surge does not move', () => {
  expect(toUsual([3, 5, 400, 4, 6])).toBe(5)
  expect(toUsual([])).toBe(0)
})
