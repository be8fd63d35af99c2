import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ambiguousMax, toConfidence } from './confidence'
import type { Scored } from './score'

function scored(score: number, isNamed: boolean): Scored {
  return { error: 0, score, isNamed, isProof: false, support: [] }
}

describe('toConfidence', () => {
  it('is at most a half where another error is as near', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 20, noNaN: true }), fc.boolean(), (score, isNamed) => {
        const [one, other] = [scored(score, isNamed), scored(score, isNamed)]
        expect(toConfidence(one, [one, other])).toBeLessThanOrEqual(ambiguousMax)
      }),
    )
  })

  it('is surer of a named cause than of what only supports', () => {
    const [named, supported] = [scored(8, true), scored(8, false)]
    expect(toConfidence(named, [named])).toBeGreaterThan(toConfidence(supported, [supported]))
  })

  it('falls as the next one comes nearer', () => {
    const one = scored(9, true)
    const values = [0.5, 3, 6, 8].map((score) => toConfidence(one, [one, scored(score, true)]))
    expect(values).toEqual([...values].sort((a, b) => b - a))
  })
})
