import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toClues } from '@/lib/subject/clues'
import { toSigns } from '@/lib/subject/signs'
import { readWeights, toSubject, type Weights } from '@/lib/subject/subject'
import { fitWeights, listKnown, type Sample } from './softmax'
import { toWeightData } from './weight-data'

const slugs = ['quota-used', 'door-stuck']
const nobody = slugs.length
const errors = slugs.map((slug) => ({ slug, services: [], emitter: 'chatgpt' as const }))
const noClues = toClues(() => 0)

function toSample(words: readonly string[], accept: readonly number[], stranger = 0, score = 0): Sample {
  const signs = { ...toSigns(() => 0), stranger }
  const all = new Set(words)
  const clues = new Map(score === 0 ? [] : [[0, { ...noClues, score }] as const])
  return { words: { all, unmarked: new Set() }, clues, signs, accept, weight: 1 }
}

const samples = Array.from({ length: 60 }, (_, index) =>
  index % 3 === 0
    ? toSample(['quota', 'reached', 'again', 'today'], [0])
    : index % 3 === 1
      ? toSample(['door', 'reached', 'again', 'today'], [1])
      : toSample(['printer', 'reached', 'again', 'today'], [nobody], 2),
)
const vocabulary = ['quota', 'door', 'printer', 'reached']

function predict(weights: Weights, sample: Sample): readonly number[] {
  const subject = toSubject(sample, errors, weights)
  return [...subject.errors, subject.nobody]
}

function weightOf({ words }: Weights, word: string, about: string): number {
  return words.get(word)?.find((one) => one.about === about)?.weight ?? 0
}

/** Minus the logarithm of the probability of what is right, over all samples. */
function loss(weights: Weights, given: readonly Sample[]): number {
  return given.reduce((sum, sample) => {
    const probabilities = predict(weights, sample)
    return sum - Math.log(sample.accept.reduce((right, about) => right + (probabilities[about] ?? 0), 0)) / given.length
  }, 0)
}

describe('fitWeights', () => {
  it('tells apart what can be told apart, and says less of what all have', () => {
    const weights = fitWeights(samples, vocabulary, slugs)
    for (const sample of samples.slice(0, 3)) {
      expect(predict(weights, sample)[sample.accept[0] ?? -1]).toBeGreaterThan(0.9)
    }
    expect(Math.abs(weightOf(weights, 'reached', 'quota-used'))).toBeLessThan(
      0.5 * weightOf(weights, 'quota', 'quota-used'),
    )
  })

  it('learns what clues say, and what words say beside a clue that says it all', () => {
    const byClue = samples.map((sample) =>
      sample.accept[0] === 0 ? toSample(['quota', 'reached'], [0], 0, 2) : toSample(['printer', 'reached'], [nobody]),
    )
    const weights = fitWeights(byClue, vocabulary, slugs)
    expect(weights.clues.score).toBeGreaterThan(0.5)
    expect(weightOf(weights, 'quota', 'quota-used')).toBeGreaterThan(0.5)
  })

  it('a word that stands beside a stronger one tells too, where words are hidden', () => {
    const beside = samples.map(({ accept }, index) => {
      const own = accept[0] === 0 ? 'quota' : 'door'
      return toSample(accept[0] === 0 && index % 2 === 0 ? [own, 'reached'] : [own], accept)
    })
    const of = (hidden?: number) => weightOf(fitWeights(beside, vocabulary, slugs, hidden), 'reached', 'quota-used')
    expect(of()).toBeGreaterThan(1.2 * of(0))
  })

  it('what is newer than the fit is told by its clues from what is known by its words', () => {
    const byBoth = samples.map((sample) =>
      sample.accept[0] === 0 ? toSample(['quota', 'reached'], [0], 0, 1) : toSample(['door', 'reached'], sample.accept),
    )
    const { words, ...fitted } = fitWeights(byBoth, vocabulary, slugs)
    const others = [...words].map(([word, told]) => [word, told.filter(({ about }) => about !== 'quota-used')] as const)
    const found = predict({ ...fitted, words: new Map(others) }, toSample(['reached', 'today'], [], 0, 1))
    expect(found[0]).toBeGreaterThan(0.8)
  })

  it('a message of which two errors are right does not pull back those of which one is', () => {
    const ofBoth = samples.map((sample) => (sample.accept[0] === 1 ? toSample(['quota', 'again'], [0, 1]) : sample))
    const ofOne = samples.map((sample) => (sample.accept[0] === 1 ? toSample(['quota', 'again'], [1]) : sample))
    const of = (given: readonly Sample[]) =>
      predict(fitWeights(given, vocabulary, slugs), toSample(['quota', 'again'], []))
    const [first = 0, second = 0] = of(ofBoth)
    expect(first + second).toBeGreaterThan(0.9)
    expect(first).toBeGreaterThan(of(ofOne)[0] ?? 1)
  })

  it('comes to where no small change of a weight for nobody makes the loss less, if no word is hidden', () => {
    const words = ['ape', 'bat', 'cow', 'doe', 'eel', 'fox']
    const anySample = fc
      .tuple(fc.subarray(words), fc.constantFrom(0, 1, nobody), fc.constantFrom(0, 2))
      .map(([own, about, stranger]) => toSample(own, [about], stranger))
    fc.assert(
      fc.property(fc.array(anySample, { minLength: 30, maxLength: 60 }), fc.constantFrom(...words), (given, word) => {
        const weights = fitWeights(given, words, slugs, 0)
        const change = (by: number): Weights => ({
          ...weights,
          words: new Map(weights.words).set(word, [
            ...(weights.words.get(word) ?? []),
            { about: 'nobody', weight: by },
          ]),
        })
        const slope = (loss(change(0.01), given) - loss(change(-0.01), given)) / 0.02
        expect(Math.abs(slope)).toBeLessThan(0.02)
      }),
      { numRuns: 15 },
    )
  })
})

it('words of few messages are not known', () => {
  const known = listKnown([...samples, toSample(['rare'], [0])])
  expect([...known].sort()).toEqual(['again', 'door', 'printer', 'quota', 'reached', 'today'])
})

it('weights are kept in steps, and read as they were kept', () => {
  const kept = toWeightData(fitWeights(samples, vocabulary, slugs))
  const read = readWeights(kept)
  expect(weightOf(read, 'quota', 'quota-used')).toBeGreaterThan(0)
  expect(weightOf(read, 'printer', 'nobody')).toBeGreaterThan(0)
  expect(read.signs.stranger).toBeCloseTo(kept.signs.stranger ?? 0, 6)
  expect(toWeightData(read)).toEqual(kept)
})
