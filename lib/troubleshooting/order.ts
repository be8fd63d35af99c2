import {
  afterFailure,
  createSituation,
  isAllowed,
  type OpenFix,
  type OpenQuestion,
  type Situation,
  sumOf,
  weigh,
} from './belief'
import type { Model } from './schema'

/** Costs in minutes that are closer than this are equal. */
const COST_TOLERANCE = 1e-9

/** Probabilities, and ratios of them relative to their size, that differ by less do so by rounding alone. */
const RATIO_TOLERANCE = 1e-12

/** One thing to do next, with its cost: expected minutes until the end × P(having come here). */
export type Option =
  | { readonly kind: 'stop'; readonly cost: number }
  | { readonly kind: 'fix'; readonly fix: OpenFix; readonly cost: number }
  | { readonly kind: 'ask'; readonly question: OpenQuestion; readonly cost: number }

/** Costs of going on, as the options of a situation need them. */
type Continuation = {
  readonly afterFailure: (fix: OpenFix) => number
  /** Summed over the answers. */
  readonly afterAnswers: (question: OpenQuestion) => number
}

/** Everything that may be done, in the order in which equal costs are preferred: stop, fixes, questions. */
export function listOptions(situation: Situation, continuation: Continuation): readonly Option[] {
  const total = sumOf(situation.weights)
  const options: Option[] = [{ kind: 'stop', cost: situation.giveUpMinutes * total }]
  for (const fix of situation.fixes) {
    if (!isAllowed(fix, situation)) continue
    options.push({ kind: 'fix', fix, cost: fix.minutes * total + continuation.afterFailure(fix) })
  }
  for (const question of situation.questions) {
    if (!isTelling(question, situation)) continue
    options.push({ kind: 'ask', question, cost: question.minutes * total + continuation.afterAnswers(question) })
  }
  return options
}

/** Whether some answer is more likely for one possible cause than for another; if not, even a free question is idle. */
function isTelling(question: OpenQuestion, { weights }: Situation): boolean {
  return question.answers.some(({ likelihoods }) => {
    let least = 1
    let most = 0
    for (let cause = 0; cause < weights.length; cause += 1) {
      if (weights[cause] === 0) continue
      least = Math.min(least, likelihoods[cause] ?? 0)
      most = Math.max(most, likelihoods[cause] ?? 0)
    }
    return most - least > RATIO_TOLERANCE
  })
}

/** The cheapest options, the preferred first. `total` is the sum of the situation's weights. */
export function listCheapest(options: readonly Option[], total: number): readonly [Option, ...Option[]] {
  const least = Math.min(...options.map((option) => option.cost))
  const [first, ...others] = options.filter((option) => option.cost <= least + COST_TOLERANCE * total)
  if (!first) throw new Error('listCheapest: a cost is not a number; check the minutes and probabilities of the model')
  return [first, ...others]
}

/**
 * The allowed fix with the greatest P(works) ÷ minutes; of equal ones the first; null when none is open.
 * Optimal while every cause has one fix and nothing can be asked (Heckerman, Breese and Rommelse, CACM 38(3), 1995).
 */
export function findBestFix(situation: Situation): OpenFix | null {
  let best: OpenFix | null = null
  let bestRatio = -1
  for (const fix of situation.fixes) {
    if (!isAllowed(fix, situation)) continue
    const ratio = weigh(situation.weights, fix.cures) / fix.minutes
    if (ratio <= bestRatio * (1 + RATIO_TOLERANCE) && best) continue
    best = fix
    bestRatio = ratio
  }
  return best
}

/** All fixes of a model by id, best first: the order of the article, where nothing is asked and each one may fail. */
export function orderFixes(model: Model): readonly string[] {
  return listGreedy(createSituation(model)).map(({ fix }) => fix.id)
}

/** Cost of trying fixes alone, best first, and giving up at the best moment; with the first of them. */
export function costOfFixes(situation: Situation): { readonly cost: number; readonly first: OpenFix | null } {
  const order = listGreedy(situation)
  let cost = Number.POSITIVE_INFINITY
  let first: OpenFix | null = null
  for (const { fix, before, after } of order.toReversed()) {
    const goOn = fix.minutes * before + Math.min(cost, situation.giveUpMinutes * after)
    const stop = situation.giveUpMinutes * before
    first = goOn < stop ? fix : null
    cost = Math.min(goOn, stop)
  }
  return { cost: order.length === 0 ? situation.giveUpMinutes * sumOf(situation.weights) : cost, first }
}

/** Every open fix, best first after those before it failed; with P(it is reached) and P(it fails too). */
function listGreedy(start: Situation): { readonly fix: OpenFix; readonly before: number; readonly after: number }[] {
  const order = []
  let situation = start
  for (let fix = findBestFix(situation); fix; fix = findBestFix(situation)) {
    const next = afterFailure(situation, fix)
    order.push({ fix, before: sumOf(situation.weights), after: sumOf(next.weights) })
    situation = next
  }
  return order
}
