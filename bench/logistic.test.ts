import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Signs, signNames } from '@/lib/subject/signs'
import { readWeights } from '@/lib/subject/subject'
import { fitWeights, listKnown, predict, type Sample, toWeightData } from './logistic'

function toSample(words: readonly string[], isOurs: boolean, service = 0): Sample {
  const signs = { ...Object.fromEntries(signNames.map((name) => [name, 0])), service } as Signs
  const all = new Set(words)
  return {
    words: { all, unmarked: new Set(), count: all.size },
    signs,
    isOurs,
    isRight: isOurs,
    isNoneRight: false,
    weight: 1,
  }
}

const ours = toSample(['quota', 'reached', 'again', 'today'], true, 2)
const theirs = toSample(['printer', 'reached', 'again', 'today'], false)
const samples = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? ours : theirs))

describe('fitWeights', () => {
  it('tells apart what can be told apart, and says less of what both have', () => {
    const weights = fitWeights(samples, ['quota', 'printer', 'reached'])
    expect(predict(weights, ours)).toBeGreaterThan(0.9)
    expect(predict(weights, theirs)).toBeLessThan(0.1)
    expect(Math.abs(weights.words.get('reached') ?? 9)).toBeLessThan(0.6 * (weights.words.get('quota') ?? 0))
  })

  it('comes to where the slope of its loss is flat', () => {
    const anySample = fc
      .tuple(fc.subarray(['ape', 'bat', 'cow', 'doe', 'eel', 'fox']), fc.boolean(), fc.constantFrom(0, 2))
      .map(([words, isOurs, service]) => toSample(words, isOurs, service))
    fc.assert(
      fc.property(fc.array(anySample, { minLength: 30, maxLength: 60 }), (given) => {
        const vocabulary = ['ape', 'bat', 'cow', 'doe', 'eel', 'fox']
        const weights = fitWeights(given, vocabulary)
        for (const word of vocabulary) {
          const slope = given.reduce((sum, sample) => {
            const share = 3 / Math.sqrt(Math.max(4, sample.words.all.size))
            const error = predict(weights, sample) - (sample.isOurs ? 1 : 0)
            return sum + (sample.words.all.has(word) ? (error * share) / given.length : 0)
          }, 0)
          expect(Math.abs(slope + 1e-3 * (weights.words.get(word) ?? 0))).toBeLessThan(0.02)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('gives the same for the same', () => {
    expect(fitWeights(samples, ['quota', 'printer'])).toEqual(fitWeights(samples, ['quota', 'printer']))
  })
})

it('words of few messages are not known', () => {
  const known = listKnown([...samples, toSample(['rare'], true)])
  expect([...known].sort()).toEqual(['again', 'printer', 'quota', 'reached', 'today'])
})

it('weights are kept in steps, and read as they were kept', () => {
  const kept = toWeightData(fitWeights(samples, ['quota', 'printer', 'reached']))
  const read = readWeights(kept)
  expect(read.words.get('quota')).toBeGreaterThan(0)
  expect(read.words.get('printer')).toBeLessThan(0)
  expect(read.signs.service).toBeCloseTo(kept.signs.service ?? 0, 6)
})
