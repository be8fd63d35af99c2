import { expect, test } from 'vitest'
import { toUpperTail } from './negative-binomial'

test('with size 1 it is the geometric distribution, whose tail is known', () => {
  for (const [count, mean] of [
    [0, 3],
    [1, 3],
    [5, 3],
    [40, 12],
  ] as const) {
    expect(toUpperTail(count, { mean, size: 1 })).toBeCloseTo((mean / (mean + 1)) ** count, 12)
  }
})

test('with a very great size it is the Poisson distribution', () => {
  // P(X ≥ 3) for mean 2 is 1 − 5 e⁻².
  expect(toUpperTail(3, { mean: 2, size: 1e9 })).toBeCloseTo(1 - 5 * Math.exp(-2), 6)
})

test('it never rises with the count, and stays within 0 and 1 for great means', () => {
  const tails = [0, 500, 1000, 2000, 5000].map((count) => toUpperTail(count, { mean: 1000, size: 5 }))
  expect(tails).toEqual(tails.toSorted((a, b) => b - a))
  expect(tails[0]).toBe(1)
  expect(tails.at(-1)).toBeGreaterThanOrEqual(0)
})
