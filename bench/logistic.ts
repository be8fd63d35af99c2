import { type Signs, signNames } from '@/lib/subject/signs'
import { toProbability, toWordShare, type WeightData, type Weights } from '@/lib/subject/subject'

/** A labelled message as the fit sees it. */
export type Sample = {
  readonly words: readonly string[]
  readonly signs: Signs
  readonly isOurs: boolean
  /** Whether the error that it would be is one that its label accepts; whether none is right too. */
  readonly isRight: boolean
  readonly isNoneRight: boolean
  /** How much it counts. */
  readonly weight: number
}

/** Words that fewer messages have say nothing that would hold for others. */
const countMin = 3
const keptMax = 2000
const step = 0.05
const rounds = 300
const rate = 0.03
const biasRate = 0.5
const ridge = 2e-3
const [decay, squareDecay] = [0.9, 0.99]

/** How many messages have each word. */
export function countFeatures(samples: readonly Sample[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of samples) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count >= countMin))
}

/** The words that tell most: a large weight in many messages. */
export function listKept({ words }: Weights, counts: ReadonlyMap<string, number>): readonly string[] {
  return [...words]
    .map(([word, weight]) => ({ word, telling: Math.abs(weight) * Math.sqrt(counts.get(word) ?? 0) }))
    .sort((a, b) => b.telling - a.telling || (a.word < b.word ? -1 : 1))
    .slice(0, keptMax)
    .map(({ word }) => word)
}

/**
 * Weights by which the samples are told apart: logistic regression with a ridge penalty, by gradient descent with moments
 * (Kingma and Ba, Adam, 2015). The same samples give the same weights.
 */
export function fitWeights(samples: readonly Sample[], vocabulary: readonly string[]): Weights {
  const places = new Map(vocabulary.map((word, place) => [word, signNames.length + place]))
  const rows = samples.map(({ words, signs, isOurs, weight }) => ({
    columns: Int32Array.from(words.flatMap((word) => places.get(word) ?? [])),
    share: toWordShare(words.length),
    signs: signNames.map((name) => signs[name]),
    target: isOurs ? 1 : 0,
    weight,
  }))
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  const size = signNames.length + vocabulary.length
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
    words: new Map(vocabulary.map((word, place) => [word, weights[signNames.length + place] ?? 0])),
  }
}

/** How likely a sample is ours. */
export function predict(weights: Weights, { words, signs }: Sample): number {
  return toProbability(new Set(words), signs, weights)
}

/** Weights as they are kept: those of words in whole steps, words of no step left out. */
export function toWeightData({ bias, signs, words }: Weights): WeightData {
  const bySteps = new Map<number, string[]>()
  for (const [word, weight] of words) {
    const steps = Math.round(weight / step)
    if (steps !== 0) bySteps.set(steps, [...(bySteps.get(steps) ?? []), word])
  }
  return {
    bias: round(bias),
    step,
    signs: Object.fromEntries(signNames.map((name) => [name, round(signs[name])])),
    words: Object.fromEntries(
      [...bySteps].sort(([a], [b]) => a - b).map(([steps, list]) => [String(steps), list.sort().join(' ')]),
    ),
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
