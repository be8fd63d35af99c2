import fc from 'fast-check'
import { expect, it } from 'vitest'
import { descend, toFitted } from './adam'

it('moves against the slope by its pace at first, however steep it is', () => {
  const fitted = toFitted(3)
  descend(fitted, Float64Array.of(1000, -0.001, 0), { round: 1, pace: 0.1 })
  expect(fitted.values[0]).toBeCloseTo(-0.1, 4)
  expect(fitted.values[1]).toBeCloseTo(0.1, 4)
  expect(fitted.values[2]).toBe(0)
})

it('comes to the lowest place of a bowl, wherever that is and however narrow', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      (lowest, steep) => {
        const fitted = toFitted(1)
        for (let round = 1; round <= 400; round += 1) {
          const slope = steep * ((fitted.values[0] ?? 0) - lowest)
          descend(fitted, Float64Array.of(slope), { round, pace: 0.1 * (1 - round / 401) })
        }
        expect(Math.abs((fitted.values[0] ?? 0) - lowest)).toBeLessThan(0.05)
      },
    ),
  )
})
