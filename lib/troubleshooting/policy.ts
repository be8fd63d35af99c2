import {
  applyHistory,
  createSituation,
  type History,
  isAllowed,
  multiply,
  type OpenFix,
  type OpenQuestion,
  type Situation,
  sumOf,
  weigh,
} from './belief'
import { planAhead } from './look-ahead'
import { listCheapest, type Option } from './order'
import type { Model } from './schema'
import { buildTable, countStates, findState, listByTable, type Table } from './table'
import { OTHER_CAUSE } from './words'

/**
 * Up to here the policy is exact: 12 fixes and 6 yes/no questions have 3.0 million states. At this bound a table takes
 * 32 MB and less than a second, once per model.
 */
const STATES_MAX = 2 ** 22

/** Up to here a situation without a table gets one of its own, in about 3 ms. */
const FRESH_STATES_MAX = 2 ** 15

/** A model with the work that all its histories share. */
export type Prepared = {
  readonly start: Situation
  /** Null when there are too many states. */
  readonly table: Table | null
}

/** Why a fix comes next. */
export type FixReason = {
  /** The cause it mainly addresses now: the greatest belief × P(cured). */
  readonly cause: string
  /** Whether that cause is the likeliest one left, the collective cause `other` aside. */
  readonly isLikeliestCause: boolean
  /** Whether no other open fix can help. */
  readonly isOnlyFixLeft: boolean
  /** Whether no other fix with at least half the best chance to work takes less time. */
  readonly isQuickest: boolean
  /** P(works) now. */
  readonly chance: number
}

export type Step =
  /** A trial of the history worked. */
  | { readonly kind: 'fixed'; readonly fix: string }
  | {
      readonly kind: 'fix'
      readonly fix: string
      /** Expected minutes from here to the end, giving up included. */
      readonly expectedMinutes: number
      readonly reason: FixReason
    }
  | {
      readonly kind: 'ask'
      readonly question: string
      readonly expectedMinutes: number
      /** The two causes that it tells apart best, weighted with how likely they are; the likelier first. */
      readonly reason: { readonly between: readonly [string, string] }
    }
  | {
      readonly kind: 'stop'
      readonly expectedMinutes: number
      /** nothing-left: no open fix can help; costs-more: trying on costs more than giving up. */
      readonly reason: 'nothing-left' | 'costs-more'
    }

/** Does the work that all histories of a model share. The result is never changed and may be kept. */
export function prepare(model: Model, statesMax: number = STATES_MAX): Prepared {
  const start = createSituation(model)
  return { start, table: countStates(start) <= statesMax ? buildTable(start) : null }
}

/**
 * The best next step after a history. Exact up to `STATES_MAX` states; beyond it, and where steps were passed over with
 * more than `FRESH_STATES_MAX` left, by looking two steps ahead. Deterministic.
 */
export function nextStep(prepared: Prepared, history: History): Step {
  const trials = new Map(Object.entries(history.trials))
  const worked = prepared.start.fixes.find((fix) => trials.get(fix.id) === 'worked')
  if (worked) return { kind: 'fixed', fix: worked.id }
  const situation = applyHistory(prepared.start, history)
  return toStep(situation, plan(prepared, situation, history))
}

/** Expected minutes from here to the end, giving up included; 0 when a trial worked or the history cannot happen. */
export function expectedMinutes(prepared: Prepared, history: History): number {
  const step = nextStep(prepared, history)
  return step.kind === 'fixed' ? 0 : step.expectedMinutes
}

/** A whole policy: what comes next after a failure and after each answer. */
export type PolicyNode =
  | { readonly stop: true }
  | { readonly fix: string; readonly failed: PolicyNode }
  | { readonly ask: string; readonly answers: Readonly<Record<string, PolicyNode>> }

/** The policy from a history on. An event of probability 0 leads to the stop. */
export function createPolicy(prepared: Prepared, history: History = NOTHING): PolicyNode {
  const rest = prepared.table ? null : applyHistory(prepared.start, history)
  if (rest && countStates(rest) <= FRESH_STATES_MAX) return createPolicy({ start: rest, table: buildTable(rest) })
  const step = nextStep(prepared, history)
  if (step.kind === 'fix') {
    const trials = { ...history.trials, [step.fix]: 'failed' } as const
    return { fix: step.fix, failed: createPolicy(prepared, { ...history, trials }) }
  }
  if (step.kind === 'ask') {
    const question = prepared.start.questions.find(({ id }) => id === step.question)
    const branches = question?.answers.map(({ id }) => {
      const answers = { ...history.answers, [step.question]: id }
      return [id, createPolicy(prepared, { ...history, answers })] as const
    })
    return { ask: step.question, answers: Object.fromEntries(branches ?? []) }
  }
  return { stop: true }
}

const NOTHING: History = { answers: {}, trials: {} }

function plan({ start, table }: Prepared, situation: Situation, history: History): Option {
  if (sumOf(situation.weights) === 0) return { kind: 'stop', cost: 0 }
  if (table && !isPassingOver(start, history)) {
    return pickNeeded(situation, listByTable(table, situation, findState(table, history)))
  }
  if (countStates(situation) > FRESH_STATES_MAX) return planAhead(situation)
  return pickNeeded(situation, listByTable(buildTable(situation), situation, 0))
}

/**
 * The preferred one of the cheapest options. Of several questions, those are passed over without which the others do as
 * well: a free question that leads to nothing ties with every good one.
 */
function pickNeeded(situation: Situation, options: readonly Option[]): Option {
  const total = sumOf(situation.weights)
  const cheapest = listCheapest(options, total)
  const asking = cheapest.flatMap((option) => (option.kind === 'ask' ? [option] : []))
  if (cheapest[0].kind !== 'ask' || asking.length < 2 || countStates(situation) > FRESH_STATES_MAX) return cheapest[0]
  let needed = situation.questions
  for (const { question } of asking.toReversed()) {
    const fewer = needed.filter((other) => other !== question)
    const without: Option = { kind: 'stop', cost: buildTable({ ...situation, questions: fewer }).costs[0] ?? 0 }
    if (listCheapest([cheapest[0], without], total).includes(without)) needed = fewer
  }
  return asking.find(({ question }) => needed.includes(question)) ?? cheapest[0]
}

/** Whether a step was passed over: skipped, impossible to do, or answered with "I don't know". */
function isPassingOver(start: Situation, history: History): boolean {
  const trials = new Map(Object.entries(history.trials))
  const answers = new Map(Object.entries(history.answers))
  return (
    start.fixes.some(({ id }) => trials.has(id) && trials.get(id) !== 'failed') ||
    start.questions.some(
      (question) => answers.has(question.id) && question.answers.every(({ id }) => id !== answers.get(question.id)),
    )
  )
}

function toStep(situation: Situation, option: Option): Step {
  const minutes = option.cost / (sumOf(situation.weights) || 1)
  if (option.kind === 'fix') {
    return { kind: 'fix', fix: option.fix.id, expectedMinutes: minutes, reason: explainFix(situation, option.fix) }
  }
  if (option.kind === 'ask') {
    const reason = { between: findSeparated(situation, option.question) }
    return { kind: 'ask', question: option.question.id, expectedMinutes: minutes, reason }
  }
  const isHelpless = situation.fixes.every((fix) => weigh(situation.weights, fix.cures) === 0)
  return { kind: 'stop', expectedMinutes: minutes, reason: isHelpless ? 'nothing-left' : 'costs-more' }
}

function explainFix(situation: Situation, fix: OpenFix): FixReason {
  const { weights, causes } = situation
  const addressed = indexOfGreatest(multiply(weights, fix.cures))
  const named = weights.map((weight, cause) => (causes[cause] === OTHER_CAUSE ? 0 : weight))
  const toChance = (other: OpenFix) => weigh(weights, other.cures) / sumOf(weights)
  const allowed = situation.fixes.filter((other) => isAllowed(other, situation))
  const bestChance = Math.max(...allowed.map(toChance))
  const likely = allowed.filter((other) => toChance(other) >= bestChance / 2)
  return {
    cause: causes[addressed] ?? OTHER_CAUSE,
    isLikeliestCause: (weights[addressed] ?? 0) === Math.max(...named),
    isOnlyFixLeft: situation.fixes.every((other) => other === fix || toChance(other) === 0),
    isQuickest: likely.includes(fix) && likely.every((other) => other.minutes >= fix.minutes),
    chance: toChance(fix),
  }
}

/** The pair of causes with the greatest product of weights and distance between answers; `other` only for want of one. */
function findSeparated({ weights, causes }: Situation, question: OpenQuestion): readonly [string, string] {
  const total = sumOf(weights)
  const pairs = causes.flatMap((likelier, a) =>
    causes.flatMap((other, b) => {
      const [first, second] = [(weights[a] ?? 0) / total, (weights[b] ?? 0) / total]
      if (a === b || first < second || (first === second && a > b)) return []
      const isNamed = likelier !== OTHER_CAUSE && other !== OTHER_CAUSE
      return [{ between: [likelier, other] as const, isNamed, score: first * second * distance(question, a, b) }]
    }),
  )
  const separated = pairs.filter(({ score }) => score > 0)
  const candidates = separated.some(({ isNamed }) => isNamed) ? separated.filter(({ isNamed }) => isNamed) : separated
  const best = candidates.toSorted((a, b) => b.score - a.score)[0]
  if (!best) throw new Error(`the question "${question.id}" tells no two causes apart, yet it was chosen`)
  return best.between
}

/** Total variation distance between the answers of two causes: 0 alike, 1 never alike. */
function distance(question: OpenQuestion, a: number, b: number): number {
  return question.answers.reduce(
    (sum, { likelihoods }) => sum + Math.abs((likelihoods[a] ?? 0) - (likelihoods[b] ?? 0)) / 2,
    0,
  )
}

function indexOfGreatest(values: Float64Array): number {
  return values.indexOf(Math.max(...values))
}
