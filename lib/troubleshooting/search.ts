import { afterAnswers, afterFailure, isAllowed, type OpenFix, type Situation, sumOf, weigh } from './belief'
import { COST_TOLERANCE, costOfFixes, listOptions, type Option, pickOption } from './order'
import { listByTable, stepAfterFailure, stepsAfterAnswers, type Table } from './table'

/**
 * The best option where some steps are no longer open: best first, with the costs of a table in which they are as lower
 * bounds. The table must not know the safety order, because a skipped fix no longer blocks.
 * Null when more than `limit` states would have to be opened.
 */
export function planAround(table: Table, situation: Situation, state: number, limit: number): Option | null {
  const search: Search = { table, found: new Map(), limit }
  const total = sumOf(situation.weights)
  const options = exploreOptions(search, situation, state)
  return search.found.size > limit ? null : pickOption(options, total)
}

type Search = {
  readonly table: Table
  /** Exact costs by state. */
  readonly found: Map<number, number>
  readonly limit: number
}

/** The options of a state with exact costs, save for those that their lower bound rules out. */
function exploreOptions(search: Search, situation: Situation, state: number): readonly Option[] {
  const total = sumOf(situation.weights)
  const bounds = listByTable(search.table, situation, state)
  let least = situation.giveUpMinutes * total
  const exact = new Map<Option, Option>()
  for (const bound of bounds.toSorted((a, b) => a.cost - b.cost)) {
    // Equal costs are decided by their order, so what may be equal is computed too.
    if (bound.cost > least + COST_TOLERANCE * total) break
    const option = exploreOption(search, situation, state, bound)
    least = Math.min(least, option.cost)
    exact.set(bound, option)
  }
  return bounds.flatMap((bound) => exact.get(bound) ?? [])
}

function exploreOption(search: Search, situation: Situation, state: number, bound: Option): Option {
  const total = sumOf(situation.weights)
  if (bound.kind === 'fix') {
    const next = afterFailure(situation, bound.fix)
    const after = exploreCost(search, next, state + stepAfterFailure(search.table, bound.fix))
    return { ...bound, cost: bound.fix.minutes * total + after }
  }
  if (bound.kind === 'ask') {
    const next = afterAnswers(situation, bound.question)
    const steps = stepsAfterAnswers(search.table, bound.question)
    const after = next.reduce((sum, each, answer) => sum + exploreCost(search, each, state + (steps[answer] ?? 0)), 0)
    return { ...bound, cost: bound.question.minutes * total + after }
  }
  return bound
}

function exploreCost(search: Search, situation: Situation, state: number): number {
  const known = search.found.get(state)
  if (known !== undefined) return known
  const stop = situation.giveUpMinutes * sumOf(situation.weights)
  const bound = search.table.costs[state] ?? 0
  if (bound >= stop || search.found.size > search.limit) return Math.min(stop, bound)
  const cost = Math.min(...exploreOptions(search, situation, state).map((option) => option.cost))
  search.found.set(state, cost)
  return cost
}

/** Fixes that each step of the look-ahead weighs: the best ones by P(works) ÷ minutes. */
const FIXES_WEIGHED = 3

/**
 * The best option by looking two steps ahead and going on with fixes alone: rules 1 to 3 for models whose states are
 * too many to list. A question after whose every answer the same comes next is not asked.
 */
export function planAhead(situation: Situation): Option {
  return lookAhead(situation, 2)
}

function lookAhead(situation: Situation, steps: number): Option {
  if (steps === 0) {
    const { cost, first } = costOfFixes(situation)
    return first ? { kind: 'fix', fix: first, cost } : { kind: 'stop', cost }
  }
  const total = sumOf(situation.weights)
  const narrowed = { ...situation, fixes: listBestFixes(situation) }
  const options = listOptions(narrowed, {
    afterFailure: (fix) => lookAhead(afterFailure(situation, fix), steps - 1).cost,
    afterAnswers: (question) => {
      const next = afterAnswers(situation, question).filter(({ weights }) => sumOf(weights) > 0)
      const options = next.map((each) => lookAhead(each, steps - 1))
      const isIdle = new Set(options.map(nameStep)).size < 2 && options[0]?.kind !== 'ask'
      return isIdle ? Number.POSITIVE_INFINITY : options.reduce((sum, option) => sum + option.cost, 0)
    },
  })
  return pickOption(options, total)
}

function listBestFixes(situation: Situation): readonly OpenFix[] {
  return situation.fixes
    .filter((fix) => isAllowed(fix, situation))
    .map((fix) => ({ fix, ratio: weigh(situation.weights, fix.cures) / fix.minutes }))
    .toSorted((a, b) => b.ratio - a.ratio)
    .slice(0, FIXES_WEIGHED)
    .map(({ fix }) => fix)
}

function nameStep(option: Option): string {
  if (option.kind === 'fix') return `fix ${option.fix.id}`
  return option.kind === 'ask' ? `ask ${option.question.id}` : 'stop'
}
