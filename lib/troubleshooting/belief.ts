import type { Fix, Model, Outcome, Question } from './schema'

/** What one person answered and tried, in any order. */
export type History = {
  /** By question id. Anything but one of its answers, `unknown` for instance, means "I don't know". */
  readonly answers: Readonly<Record<string, string>>
  /** By fix id. */
  readonly trials: Readonly<Record<string, Outcome>>
}

export type OpenFix = {
  readonly id: string
  readonly minutes: number
  readonly reversible: boolean
  /** By cause, P(the problem is gone). */
  readonly cures: Float64Array
  /** By cause, P(it is still there): 1 − cures. */
  readonly misses: Float64Array
}

export type OpenQuestion = {
  readonly id: string
  readonly minutes: number
  /** By cause, P(answer). */
  readonly answers: readonly { readonly id: string; readonly likelihoods: Float64Array }[]
}

/**
 * What may be the cause and what may still be done. Weights are not normalised: their sum is the probability of having
 * come here, so costs of different branches add up without a division.
 */
export type Situation = {
  /** Their ids, in the order of the vectors. */
  readonly causes: readonly string[]
  /** By cause, P(cause and everything that was observed). */
  readonly weights: Float64Array
  /** Neither tried nor skipped nor impossible to do. */
  readonly fixes: readonly OpenFix[]
  /** Not asked. */
  readonly questions: readonly OpenQuestion[]
  readonly giveUpMinutes: number
}

/** The situation before anything was asked or tried. */
export function createSituation(model: Model): Situation {
  const indexes = new Map(model.causes.map((cause, index) => [cause.id, index] as const))
  return {
    causes: model.causes.map((cause) => cause.id),
    weights: Float64Array.from(model.causes, (cause) => cause.probability),
    fixes: model.fixes.map((fix) => toOpenFix(fix, indexes)),
    questions: model.questions.map((question) => toOpenQuestion(question, indexes)),
    giveUpMinutes: model.giveUpMinutes,
  }
}

/** The situation after a history: a product over its events, so their order does not matter. */
export function applyHistory(start: Situation, history: History): Situation {
  const answers = new Map(Object.entries(history.answers))
  const trials = new Map(Object.entries(history.trials))
  let weights = start.weights
  for (const fix of start.fixes) {
    const outcome = trials.get(fix.id)
    if (outcome === 'failed') weights = multiply(weights, fix.misses)
    if (outcome === 'worked') weights = multiply(weights, fix.cures)
  }
  for (const question of start.questions) {
    const answer = question.answers.find(({ id }) => id === answers.get(question.id))
    if (answer) weights = multiply(weights, answer.likelihoods)
  }
  return {
    ...start,
    weights,
    fixes: start.fixes.filter((fix) => !trials.has(fix.id)),
    questions: start.questions.filter((question) => !answers.has(question.id)),
  }
}

/** The situation after one fix failed. */
export function afterFailure(situation: Situation, fix: OpenFix): Situation {
  return {
    ...situation,
    weights: multiply(situation.weights, fix.misses),
    fixes: situation.fixes.filter((other) => other !== fix),
  }
}

/** The situations after each answer to one question, in the order of the answers. */
export function afterAnswers(situation: Situation, question: OpenQuestion): readonly Situation[] {
  const questions = situation.questions.filter((other) => other !== question)
  return question.answers.map(({ likelihoods }) => ({
    ...situation,
    weights: multiply(situation.weights, likelihoods),
    questions,
  }))
}

/**
 * Probability of each cause, by cause id, after a history. They sum to 1; all are 0 where the model says that the
 * history cannot happen.
 */
export function posterior(model: Model, history: History): Readonly<Record<string, number>> {
  const { weights } = applyHistory(createSituation(model), history)
  const total = sumOf(weights) || 1
  return Object.fromEntries(model.causes.map((cause, index) => [cause.id, (weights[index] ?? 0) / total] as const))
}

/**
 * Whether a fix may be tried: an irreversible one only when no open reversible fix cures one of its causes that is
 * still possible.
 */
export function isAllowed(fix: OpenFix, { fixes, weights }: Situation): boolean {
  if (fix.reversible) return true
  for (let cause = 0; cause < weights.length; cause += 1) {
    if (weights[cause] === 0 || fix.cures[cause] === 0) continue
    for (const other of fixes) if (other.reversible && (other.cures[cause] ?? 0) > 0) return false
  }
  return true
}

export function sumOf(weights: Float64Array): number {
  let total = 0
  for (const weight of weights) total += weight
  return total
}

/** Σ weight × factor: the unnormalised probability of an event with these probabilities by cause. */
export function weigh(weights: Float64Array, factors: Float64Array): number {
  let total = 0
  for (let cause = 0; cause < weights.length; cause += 1) total += (weights[cause] ?? 0) * (factors[cause] ?? 0)
  return total
}

export function multiply(weights: Float64Array, factors: Float64Array): Float64Array {
  const product = new Float64Array(weights.length)
  for (let cause = 0; cause < weights.length; cause += 1) {
    product[cause] = (weights[cause] ?? 0) * (factors[cause] ?? 0)
  }
  return product
}

function toOpenFix(fix: Fix, indexes: ReadonlyMap<string, number>): OpenFix {
  const cures = toVector(fix.worksFor, indexes)
  return {
    id: fix.id,
    minutes: fix.minutes,
    reversible: fix.reversible,
    cures,
    misses: cures.map((probability) => 1 - probability),
  }
}

function toOpenQuestion(question: Question, indexes: ReadonlyMap<string, number>): OpenQuestion {
  return {
    id: question.id,
    minutes: question.minutes,
    answers: Object.entries(question.answers).map(([id, byCause]) => ({ id, likelihoods: toVector(byCause, indexes) })),
  }
}

function toVector(byCause: Readonly<Record<string, number>>, indexes: ReadonlyMap<string, number>): Float64Array {
  const vector = new Float64Array(indexes.size)
  for (const [id, probability] of Object.entries(byCause)) {
    const index = indexes.get(id)
    if (index !== undefined) vector[index] = probability
  }
  return vector
}
