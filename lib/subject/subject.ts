import { type Signs, signNames } from './signs'
import data from './weights.json'
import type { SubjectWords } from './words'

/** What each word and each sign says for an error of ours, or against it. */
export type Weights = {
  readonly bias: number
  readonly signs: Signs
  /** Words that are known, most with a weight near 0. */
  readonly words: ReadonlyMap<string, number>
  /** What words say that are not known: the share that they are, and how many there are. */
  readonly strange: Strangeness
}

/** What there is of words that nobody knows: their share and their number, each 0 to 3. */
export type Strangeness = { readonly share: number; readonly count: number }

/** How weights are kept: words by the whole number that their weight is of `step`. */
export type WeightData = {
  readonly bias: number
  readonly step: number
  readonly strange: Strangeness
  readonly signs: Readonly<Record<string, number>>
  /** Words with a space between, by their weight in steps. */
  readonly words: Readonly<Record<string, string>>
}

/** A text of few words is weighed as one of so many. */
const wordsMin = 4
const wordsWeight = 3
/** So many strange words say all that they can say. */
const strangeMax = 6

/** From this probability on a text is about an error of ours: so that few strangers are taken, and few of ours refused. */
const oursMin = 0.57
/** The same where no mark stands, or where somebody asks how something is done and only words of a question do. */
const byWordsMin = 0.72

const weights = readWeights(data)

/** Whether a text is about an error of ours, from its probability. */
export function isAboutOurs(probability: number, { none, asks, words }: Signs): boolean {
  return probability >= (none > 0 || (asks > 0 && words > 0) ? byWordsMin : oursMin)
}

/**
 * How likely it is, 0 to 1, that a text is about an error of ours, and not about somebody else's or none: a logistic
 * regression over its words and signs, fitted to labelled messages by `npm run identify:train`.
 */
export function readSubject(words: SubjectWords, signs: Signs): number {
  return toProbability(words, signs, weights)
}

/** The same with weights given. */
export function toProbability(words: SubjectWords, signs: Signs, { bias, strange, ...given }: Weights): number {
  let sum = 0
  for (const word of words.all) sum += given.words.get(word) ?? 0
  const bySigns = signNames.reduce((total, name) => total + given.signs[name] * signs[name], 0)
  const { share, count } = measureStrangeness(words, (word) => given.words.has(word))
  const byStrange = strange.share * share + strange.count * count
  return 1 / (1 + Math.exp(-(bias + bySigns + byStrange + sum * toWordShare(words.all.size))))
}

/** How many words of a text are neither known nor in a signature. */
export function measureStrangeness({ unmarked, count }: SubjectWords, isKnown: (word: string) => boolean): Strangeness {
  const strange = [...unmarked].filter((word) => !isKnown(word)).length
  return { share: (3 * strange) / Math.max(wordsMin, count), count: Math.min(strange, strangeMax) / 2 }
}

/** What each word of a text with so many counts: the more there are, the less each. */
export function toWordShare(count: number): number {
  return wordsWeight / Math.sqrt(Math.max(wordsMin, count))
}

/** Weights as they are kept, made ready. */
export function readWeights({ bias, step, strange, signs, words }: WeightData): Weights {
  return {
    bias,
    strange,
    signs: Object.fromEntries(signNames.map((name) => [name, signs[name] ?? 0])) as Signs,
    words: new Map(
      Object.entries(words).flatMap(([steps, list]) => list.split(' ').map((word) => [word, Number(steps) * step])),
    ),
  }
}
