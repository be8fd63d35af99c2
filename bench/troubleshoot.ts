import { writeFileSync } from 'node:fs'
import { createRandom, type Random } from '@/lib/random/random'
import { afterAnswers, afterFailure, createSituation, type Situation } from '@/lib/troubleshooting/belief'
import { fitModel, type WeightedSession } from '@/lib/troubleshooting/learning'
import { planAhead } from '@/lib/troubleshooting/look-ahead'
import { createPolicy, expectedMinutes, type PolicyNode, prepare } from '@/lib/troubleshooting/policy'
import type { Model, Session } from '@/lib/troubleshooting/schema'
import { createLists } from './troubleshoot-lists'
import { drawPlot } from './troubleshoot-plot'
import { describeTimes } from './troubleshoot-times'
import {
  type Crowd,
  createPlainWorld,
  createPrior,
  createWorld,
  evaluate,
  getById,
  redrawRates,
  simulate,
  toChain,
} from './troubleshoot-worlds'

/*
 * How close the policy comes to the best one: its expected minutes ÷ those of the optimum, over invented worlds with
 * fixed seeds. Sessions are made by the policy itself, learned anew at the sessions of `RELEARN`.
 */

const WORLDS = 60
const PLOT_FILE = 'docs/troubleshooting.svg'
const SEED = 20_251_123
const RELEARN: readonly number[] = [50, 100, 200, 300, 500, 700, 1000]
const FAKED_SESSIONS = 300
const FAKED_NETWORKS = 5
const RATES_CHANGE_AT = 500
const HALF_LIFE_SESSIONS = 250

/** Greatest mean and worst ratio that count as reached. */
const GOALS: Readonly<Record<string, { readonly mean: number; readonly worst?: number }>> = {
  'model known, one fix per cause': { mean: 1 + 1e-9, worst: 1 + 1e-9 },
  'model known, dependent fixes, questions': { mean: 1.001, worst: 1.02 },
  "author's priors only": { mean: 1.06 },
  'after 50 sessions': { mean: 1.045 },
  'after 300 sessions': { mean: 1.03 },
  'after 1000 sessions': { mean: 1.02 },
  '1000 sessions, then 300 faked successes': { mean: 1.035 },
}

const ratios = new Map<string, number[]>()

function record(row: string, ratio: number): void {
  const known = ratios.get(row)
  if (known) known.push(ratio)
  else ratios.set(row, [ratio])
}

function getOptimum(truth: Model): number {
  return expectedMinutes(prepare(truth), { answers: {}, trials: {} })
}

function getPolicy(model: Model): PolicyNode {
  return createPolicy(prepare(model))
}

/** The policy for models that have too many states, here for one that has not. */
function lookAhead(situation: Situation): PolicyNode {
  const option = planAhead(situation)
  if (option.kind === 'stop') return { stop: true }
  if (option.kind === 'fix') return { fix: option.fix.id, failed: lookAhead(afterFailure(situation, option.fix)) }
  const next = afterAnswers(situation, option.question)
  const branches = option.question.answers.flatMap(({ id }, index) => {
    const after = next[index]
    return after ? [[id, lookAhead(after)] as const] : []
  })
  return { ask: option.question.id, answers: Object.fromEntries(branches) }
}

function measureKnown(random: Random): void {
  const plain = createPlainWorld(random)
  record('model known, one fix per cause', evaluate(getPolicy(plain), plain) / getOptimum(plain))
  const truth = createWorld(random)
  const optimum = getOptimum(truth)
  record('model known, dependent fixes, questions', evaluate(getPolicy(truth), truth) / optimum)
  record('model known, by looking two steps ahead', evaluate(lookAhead(createSituation(truth)), truth) / optimum)
}

function measureLearning(random: Random): void {
  const truth = createWorld(random)
  const prior = createPrior(truth, random)
  const optimum = getOptimum(truth)
  record("author's priors only", evaluate(getPolicy(prior), truth) / optimum)
  const sessions = gather(
    prior,
    () => truth,
    random,
    {},
    (count, policy) => {
      if (count === 50 || count === 300 || count === 1000)
        record(`after ${count} sessions`, evaluate(policy, truth) / optimum)
    },
  )
  const attacked = fitModel(prior, [...sessions, ...fakeSessions(findWorstFix(truth))])
  record('1000 sessions, then 300 faked successes', evaluate(getPolicy(attacked), truth) / optimum)
}

function measureOtherCrowds(random: Random): void {
  const guarded = createWorld(random, { irreversibleShare: 0.25 })
  measureCrowd('a quarter irreversible', guarded, createPrior(guarded, random), random, {})
  const truth = createWorld(random)
  const prior = createPrior(truth, random)
  measureCrowd('only 35 % report', truth, prior, random, { reportShare: 0.35 })
  measureCrowd('prior noise twice as large', truth, createPrior(truth, random, 2), random, {})
  measureCrowd('two faults in 10 % (judged on one)', truth, prior, random, { doubleShare: 0.1 })
  measureChange(truth, prior, random)
}

function measureCrowd(row: string, truth: Model, prior: Model, random: Random, crowd: Crowd): void {
  const optimum = getOptimum(truth)
  record(`${row}: prior`, evaluate(getPolicy(prior), truth) / optimum)
  gather(
    prior,
    () => truth,
    random,
    crowd,
    (count, policy) => {
      if (count === 1000) record(`${row}: 1000 sessions`, evaluate(policy, truth) / optimum)
    },
  )
}

function measureChange(truth: Model, prior: Model, random: Random): void {
  const changed = redrawRates(truth, random)
  const sessions = gather(
    prior,
    (count) => (count <= RATES_CHANGE_AT ? truth : changed),
    random,
    {},
    () => {},
  )
  const aged: readonly WeightedSession[] = sessions.map((session, index) => ({
    ...session,
    weight: 2 ** ((index + 1 - sessions.length) / HALF_LIFE_SESSIONS),
  }))
  const optimum = getOptimum(changed)
  record(
    'rates change at session 500: 1000 sessions',
    evaluate(getPolicy(fitModel(prior, sessions)), changed) / optimum,
  )
  record('the same, half-life of 250 sessions', evaluate(getPolicy(fitModel(prior, aged)), changed) / optimum)
}

/** Sessions of 1,000 people, each from a network of its own; `watch` sees each policy learned from them. */
function gather(
  prior: Model,
  getTruth: (count: number) => Model,
  random: Random,
  crowd: Crowd,
  watch: (count: number, policy: PolicyNode) => void,
): readonly Session[] {
  const sessions: Session[] = []
  let policy = getPolicy(prior)
  for (let count = 1; count <= Math.max(...RELEARN); count += 1) {
    const session = simulate(policy, getTruth(count), random, { ...crowd, network: `network-${count}` })
    if (session) sessions.push(session)
    if (!RELEARN.includes(count)) continue
    policy = getPolicy(fitModel(prior, sessions))
    watch(count, policy)
  }
  return sessions
}

function fakeSessions(fix: string): readonly Session[] {
  return Array.from({ length: FAKED_SESSIONS }, (_, index) => ({
    network: `faked-${index % FAKED_NETWORKS}`,
    events: [['trial', fix, 'worked'] as const],
    end: 'fixed' as const,
  }))
}

function findWorstFix(truth: Model): string {
  const chance = (id: string) =>
    truth.causes.reduce((sum, cause) => sum + cause.probability * (getById(truth.fixes, id).worksFor[cause.id] ?? 0), 0)
  const ids = truth.fixes.map(({ id }) => id)
  const value = (id: string) => chance(id) / getById(truth.fixes, id).minutes
  return ids.reduce((worst, id) => (value(id) < value(worst) ? id : worst))
}

function measureLists(random: Random): void {
  const truth = createWorld(random)
  const optimum = getOptimum(truth)
  const lists = Object.entries(createLists(truth, createPrior(truth, random), random))
  for (const [row, order] of lists) record(`list: ${row}`, evaluate(toChain(order), truth) / optimum)
}

function describeMean(values: readonly number[]): { readonly mean: number; readonly error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  return { mean, error: Math.sqrt(variance / values.length) }
}

function describeRow(row: string, values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  const { mean, error } = describeMean(values)
  const worst = sorted.at(-1) ?? mean
  const high = sorted[Math.ceil(0.95 * values.length) - 1] ?? mean
  const goal = GOALS[row]
  const isReached = !goal || (mean <= goal.mean && worst <= (goal.worst ?? Number.POSITIVE_INFINITY))
  if (!isReached) process.exitCode = 1
  const aim = goal ? `≤ ${goal.mean.toFixed(3)}${goal.worst ? `, worst ≤ ${goal.worst.toFixed(3)}` : ''}` : ''
  const cells = [mean, error, high, worst].map((value) => value.toFixed(4).padStart(8))
  return `${row.padEnd(46)}${cells.join(' ')}   ${aim}${isReached ? '' : '  MISSED'}`
}

for (let world = 0; world < WORLDS; world += 1) {
  for (const [index, measure] of [measureKnown, measureLearning, measureLists, measureOtherCrowds].entries()) {
    measure(createRandom(SEED + world * 10 + index))
  }
}
console.log(`${WORLDS} worlds, seeds from ${SEED}; minutes of the policy ÷ minutes of the optimum\n`)
console.log(`${''.padEnd(46)}${['mean', '± error', '95 %', 'worst'].map((name) => name.padStart(8)).join(' ')}   goal`)
for (const [row, values] of ratios) console.log(describeRow(row, values))
console.log(`\n${describeTimes()}`)

const plotted = [...ratios].filter(([row]) => row in GOALS || row.startsWith('list: '))
writeFileSync(PLOT_FILE, drawPlot(plotted.map(([row, values]) => ({ name: row, ...describeMean(values) }))))
console.log(`\nPlot: ${PLOT_FILE}`)
