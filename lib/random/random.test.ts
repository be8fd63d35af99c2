import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createRandom, drawNormal } from './random'

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })

it('gives the same numbers for the same seed, others for another, all from 0 to below 1', () => {
  fc.assert(
    fc.property(seed, seed, (one, other) => {
      const draw = (of: number) => Array.from({ length: 20 }, createRandom(of))
      expect(draw(one)).toEqual(draw(one))
      if (one !== other) expect(draw(one)).not.toEqual(draw(other))
      for (const number of draw(one)) expect(number >= 0 && number < 1).toBe(true)
    }),
  )
})

it('is even, and its normal numbers have mean 0 and deviation 1', () => {
  const random = createRandom(1)
  const draws = Array.from({ length: 20_000 }, random)
  const normals = Array.from({ length: 20_000 }, () => drawNormal(random))
  for (const part of [0.1, 0.5, 0.9]) {
    expect(draws.filter((draw) => draw < part).length / draws.length).toBeCloseTo(part, 2)
  }
  const mean = normals.reduce((sum, one) => sum + one, 0) / normals.length
  const variance = normals.reduce((sum, one) => sum + (one - mean) ** 2, 0) / normals.length
  expect(Math.abs(mean)).toBeLessThan(0.03)
  expect(Math.abs(variance - 1)).toBeLessThan(0.05)
})
