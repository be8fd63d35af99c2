import { type Signs, signNames } from '@/lib/subject/signs'
import { measureStrangeness, toProbability, toWordShare, type WeightData, type Weights } from '@/lib/subject/subject'
import type { SubjectWords } from '@/lib/subject/words'

/** A labelled message as the fit sees it. */
export type Sample = {
  readonly words: SubjectWords
  readonly signs: Signs
  readonly isOurs: boolean
  /** Whether the error that it would be is one that its label accepts; whether none is right too. */
  readonly isRight: boolean
  readonly isNoneRight: boolean
  /** How much it counts. */
  readonly weight: number
}

/** Words that fewer messages have are strange. */
const countMin = 10
const step = 0.05
const rounds = 300
const rate = 0.03
const biasRate = 0.5
const ridge = 1e-3
const [decay, squareDecay] = [0.9, 0.99]

/** The words that enough messages have to be known. */
export function listKnown(samples: readonly Sample[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { words } of samples) for (const word of words.all) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].flatMap(([word, count]) => (count >= countMin ? [word] : []))
}

/**
 * Weights by which the samples are told apart: logistic regression with a ridge penalty, by gradient descent with moments
 * (Kingma and Ba, Adam, 2015). The same samples give the same weights.
 */
export function fitWeights(samples: readonly Sample[], vocabulary: readonly string[]): Weights {
  const signCount = signNames.length + 2
  const places = new Map(vocabulary.map((word, place) => [word, signCount + place]))
  const rows = samples.map(({ words, signs, isOurs, weight }) => ({
    columns: Int32Array.from([...words.all].flatMap((word) => places.get(word) ?? [])),
    share: toWordShare(words.all.size),
    signs: [...signNames.map((name) => signs[name]), ...listStrange(words, places)],
    target: isOurs ? 1 : 0,
    weight,
  }))
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  const size = signCount + vocabulary.length
  const weights = new Float64Array(size)
  const means = new Float64Array(size)
  const squares = new Float64Array(size)
  let bias = 0
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = weights.map((weight) => ridge * weight)
    let biasGradient = 0
    for (const { columns, share, signs, target, weight } of rows) {
      let sum = bias
      signs.forEach((sign, place) => {
        sum += sign * (weights[place] ?? 0)
      })
      for (const column of columns) sum += share * (weights[column] ?? 0)
      const error = ((1 / (1 + Math.exp(-sum)) - target) * weight) / total
      signs.forEach((sign, place) => {
        gradient[place] = (gradient[place] ?? 0) + error * sign
      })
      for (const column of columns) gradient[column] = (gradient[column] ?? 0) + error * share
      biasGradient += error
    }
    for (let place = 0; place < size; place += 1) {
      const slope = gradient[place] ?? 0
      const mean = decay * (means[place] ?? 0) + (1 - decay) * slope
      const square = squareDecay * (squares[place] ?? 0) + (1 - squareDecay) * slope * slope
      means[place] = mean
      squares[place] = square
      const corrected = mean / (1 - decay ** round) / (Math.sqrt(square / (1 - squareDecay ** round)) + 1e-8)
      weights[place] = (weights[place] ?? 0) - rate * corrected
    }
    bias -= biasRate * biasGradient
  }
  return {
    bias,
    signs: Object.fromEntries(signNames.map((name, place) => [name, weights[place] ?? 0])) as Signs,
    strange: { share: weights[signNames.length] ?? 0, count: weights[signNames.length + 1] ?? 0 },
    words: new Map(vocabulary.map((word, place) => [word, weights[signCount + place] ?? 0])),
  }
}

function listStrange(words: SubjectWords, known: ReadonlyMap<string, number>): readonly number[] {
  const { share, count } = measureStrangeness(words, (word) => known.has(word))
  return [share, count]
}

/** How likely a sample is ours. */
export function predict(weights: Weights, { words, signs }: Sample): number {
  return toProbability(words, signs, weights)
}

/** Weights as they are kept: those of words in whole steps. */
export function toWeightData({ bias, signs, strange, words }: Weights): WeightData {
  const bySteps = new Map<number, string[]>()
  for (const [word, weight] of words) {
    const steps = Math.round(weight / step)
    bySteps.set(steps, [...(bySteps.get(steps) ?? []), word])
  }
  return {
    bias: round(bias),
    step,
    strange: { share: round(strange.share), count: round(strange.count) },
    signs: Object.fromEntries(signNames.map((name) => [name, round(signs[name])])),
    words: Object.fromEntries(
      [...bySteps].sort(([a], [b]) => a - b).map(([steps, list]) => [String(steps), list.sort().join(' ')]),
    ),
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
