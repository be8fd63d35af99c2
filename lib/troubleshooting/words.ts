import type { Cure, Likelihood, Share } from '@/lib/content/error-schema'
import { type Model, normaliseModel } from './schema'

/** The cause that stands for everything the author did not think of; no fix cures it. */
export const OTHER_CAUSE = 'other'

/** Weight of each share, to be normalised over the causes of one error. */
export const SHARE_WEIGHT = {
  'most-common': 8,
  common: 4,
  occasional: 2,
  rare: 1,
} as const satisfies Readonly<Record<Share, number>>

const OTHER_WEIGHT = 1

/** Probability that a fix cures a cause. */
export const CURE_PROBABILITY = {
  'nearly-always': 0.9,
  often: 0.6,
  sometimes: 0.3,
} as const satisfies Readonly<Record<Cure, number>>

/** Weight with which a cause gives an answer, to be normalised over the answers. */
export const LIKELIHOOD_WEIGHT = {
  always: 0.97,
  usually: 0.8,
  'as-often-as-not': 0.5,
  seldom: 0.2,
  never: 0.03,
} as const satisfies Readonly<Record<Likelihood, number>>

/** What an author states about one error, in words; ids in the order of the content. */
export type AuthoredFacts = {
  readonly causes: readonly { readonly id: string; readonly share: Share }[]
  readonly fixes: readonly {
    readonly id: string
    readonly minutes: number
    readonly reversible: boolean
    readonly cures: Readonly<Record<string, Cure>>
  }[]
  readonly questions: readonly {
    readonly id: string
    readonly minutes: number
    /** By answer id, in the order shown, and cause id. */
    readonly answers: Readonly<Record<string, Readonly<Record<string, Likelihood>>>>
  }[]
  readonly giveUpMinutes: number
}

/**
 * Turns an author's words into a model: probabilities that sum to 1 and the cause `other`.
 * A cause that a question does not name gives each of its answers equally often. One that is named for some of the
 * answers leaves the others what remains, and never less than the weight of "never".
 */
export function createModel(facts: AuthoredFacts): Model {
  const causes = facts.causes.map(({ id, share }) => ({ id, probability: SHARE_WEIGHT[share] }))
  causes.push({ id: OTHER_CAUSE, probability: OTHER_WEIGHT })
  const causeIds = causes.map((cause) => cause.id)
  return normaliseModel({
    causes,
    fixes: facts.fixes.map(({ id, minutes, reversible, cures }) => ({
      id,
      minutes,
      reversible,
      worksFor: mapValues(cures, (cure) => CURE_PROBABILITY[cure]),
    })),
    questions: facts.questions.map(({ id, minutes, answers }) => ({
      id,
      minutes,
      answers: mapValues(answers, (named) => weighAnswer(named, answers, causeIds)),
    })),
    giveUpMinutes: facts.giveUpMinutes,
  })
}

/** Weight by cause id of one answer, given all answers to its question. */
function weighAnswer(
  named: Readonly<Record<string, Likelihood>>,
  answers: Readonly<Record<string, Readonly<Record<string, Likelihood>>>>,
  causes: readonly string[],
): Record<string, number> {
  const own = new Map(Object.entries(named))
  const weights = causes.map((cause) => {
    const word = own.get(cause)
    return [cause, word === undefined ? weighUnnamed(cause, Object.values(answers)) : LIKELIHOOD_WEIGHT[word]] as const
  })
  return Object.fromEntries(weights)
}

function weighUnnamed(cause: string, answers: readonly Readonly<Record<string, Likelihood>>[]): number {
  const words = answers.flatMap((named) => new Map(Object.entries(named)).get(cause) ?? [])
  const taken = words.reduce((total, word) => total + LIKELIHOOD_WEIGHT[word], 0)
  return Math.max(LIKELIHOOD_WEIGHT.never, (1 - taken) / (answers.length - words.length))
}

function mapValues<In, Out>(record: Readonly<Record<string, In>>, map: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)] as const))
}
