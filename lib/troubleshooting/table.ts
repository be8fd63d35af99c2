import { type History, multiply, type OpenFix, type OpenQuestion, type Situation } from './belief'
import { listOptions, type Option } from './order'

/**
 * The cost of going on as well as possible from every state: a set of fixes that failed and the answers so far.
 * A state is a number, the sum of the steps that led to it; states with the same answers lie side by side.
 */
export type Table = {
  /** By state, in minutes × P(state). */
  readonly costs: Float64Array
  /** How far a failure moves the state: a power of 2. */
  readonly fixSteps: ReadonlyMap<OpenFix, number>
  /** How far each answer moves the state, in the order of the answers. */
  readonly answerSteps: ReadonlyMap<OpenQuestion, readonly number[]>
}

/** Each fix has failed or not, each question is open or has one of its answers. */
export function countStates(situation: Situation): number {
  return situation.questions.reduce(
    (count, question) => count * (question.answers.length + 1),
    2 ** situation.fixes.length,
  )
}

/**
 * Dynamic programming over all states, from the last to the first: cost = min(give up, minutes of a fix + cost after
 * its failure, minutes of a question + costs after its answers), each weighted with the probability of its state.
 * Time and memory (8 bytes a state) grow with `countStates`, which must stay below 2^31.
 */
export function buildTable(situation: Situation): Table {
  const table = createTable(situation)
  const fixStates = 2 ** situation.fixes.length
  const shared = {
    situation,
    misses: createMisses(situation),
    totals: new Float64Array(fixStates),
    asking: new Float64Array(fixStates),
    allowed: new Map<string, Int32Array>(),
  }
  for (let block = table.costs.length - fixStates; block >= 0; block -= fixStates) fillBlock(table, shared, block)
  return table
}

function createTable({ fixes, questions }: Situation): Table {
  const answerSteps = new Map<OpenQuestion, readonly number[]>()
  let states = 2 ** fixes.length
  for (const question of questions) {
    const size = states
    answerSteps.set(
      question,
      question.answers.map((_, answer) => (answer + 1) * size),
    )
    states *= question.answers.length + 1
  }
  const fixSteps = new Map(fixes.map((fix, index) => [fix, 2 ** index] as const))
  return { costs: new Float64Array(states), fixSteps, answerSteps }
}

/** What the blocks share: the states with the same answers are one block. */
type Shared = {
  readonly situation: Situation
  /** By cause and the lowest bits of a state, P(these fixes fail). */
  readonly misses: readonly Float64Array[]
  /** Room for P(state), by the fixes of the state. */
  readonly totals: Float64Array
  /** Room for the cost of asking one question, by the fixes of the state. */
  readonly asking: Float64Array
  /** By the causes that the answers leave possible and the fixes of a state, the bits of the fixes that may be tried. */
  readonly allowed: Map<string, Int32Array>
}

/** Fixes whose failures are multiplied once for all blocks; with all of them the products would fill the memory. */
const LOW_FIXES = 10

function createMisses({ weights, fixes }: Situation): readonly Float64Array[] {
  return Array.from(weights, (_, cause) => {
    const products = new Float64Array(2 ** Math.min(LOW_FIXES, fixes.length)).fill(1)
    fixes.slice(0, LOW_FIXES).forEach(({ misses }, index) => {
      const bit = 2 ** index
      for (let state = 0; state < bit; state += 1) products[bit + state] = (products[state] ?? 0) * (misses[cause] ?? 0)
    })
    return products
  })
}

/** Fills the states that share the answers of `block`; all later blocks are filled. */
function fillBlock({ costs, answerSteps }: Table, shared: Shared, block: number): void {
  const { situation, totals, asking } = shared
  const { weights, open } = readAnswers(situation, answerSteps, block)
  fillTotals(shared, weights)
  for (let state = 0; state < totals.length; state += 1) {
    costs[block + state] = situation.giveUpMinutes * (totals[state] ?? 0)
  }
  for (const { minutes, steps } of open) {
    for (let state = 0; state < totals.length; state += 1) asking[state] = minutes * (totals[state] ?? 0)
    for (const step of steps) {
      const after = block + step
      for (let state = 0; state < totals.length; state += 1)
        asking[state] = (asking[state] ?? 0) + (costs[after + state] ?? 0)
    }
    for (let state = 0; state < totals.length; state += 1) {
      if ((asking[state] ?? 0) < (costs[block + state] ?? 0)) costs[block + state] = asking[state] ?? 0
    }
  }
  fillTrials(costs, shared, block, findAllowed(shared, weights))
}

/** Lowers the costs of a block where trying a fix is cheaper; a failure leads to a later state of the same block. */
function fillTrials(costs: Float64Array, { situation, totals }: Shared, block: number, allowed: Int32Array): void {
  const minutes = Float64Array.from(situation.fixes, (fix) => fix.minutes)
  for (let state = totals.length - 1; state >= 0; state -= 1) {
    const total = totals[state] ?? 0
    let cost = costs[block + state] ?? 0
    for (let bits = allowed[state] ?? 0; bits !== 0; bits &= bits - 1) {
      const bit = bits & -bits
      const trying = (minutes[31 - Math.clz32(bit)] ?? 0) * total + (costs[block + state + bit] ?? 0)
      if (trying < cost) cost = trying
    }
    costs[block + state] = cost
  }
}

/** The weights after the answers of a block, and the questions that are still open there. */
function readAnswers({ weights }: Situation, answerSteps: Table['answerSteps'], block: number) {
  let product = weights
  const open: { readonly minutes: number; readonly steps: readonly number[] }[] = []
  for (const [question, steps] of answerSteps) {
    const answer = Math.floor(block / (steps[0] ?? 1)) % (steps.length + 1)
    const likelihoods = question.answers[answer - 1]?.likelihoods
    if (likelihoods) product = multiply(product, likelihoods)
    else open.push({ minutes: question.minutes, steps })
  }
  return { weights: product, open }
}

/** Fills `totals` with the sum over the causes of weight × P(the fixes of the state fail). */
function fillTotals({ situation, misses, totals }: Shared, weights: Float64Array): void {
  totals.fill(0)
  const lowStates = 2 ** Math.min(LOW_FIXES, situation.fixes.length)
  for (let high = 0; high < totals.length; high += lowStates) {
    const highWeights = weighFailures(situation, weights, high)
    misses.forEach((products, cause) => {
      const weight = highWeights[cause] ?? 0
      for (let low = 0; low < lowStates; low += 1)
        totals[high + low] = (totals[high + low] ?? 0) + weight * (products[low] ?? 0)
    })
  }
}

/** The weights after the failure of the fixes whose bits are set. */
function weighFailures({ fixes }: Situation, weights: Float64Array, bits: number): Float64Array {
  return fixes.reduce(
    (product, { misses }, index) => ((bits & (2 ** index)) === 0 ? product : multiply(product, misses)),
    weights,
  )
}

/** By the fixes of a state, the bits of those that may be tried next when the causes with these weights are possible. */
function findAllowed({ situation, allowed, totals }: Shared, weights: Float64Array): Int32Array {
  const key = situation.fixes.every((fix) => fix.reversible) ? '' : weights.map(Math.sign).join('')
  const known = allowed.get(key)
  if (known) return known
  const guards = situation.fixes.flatMap((fix) => listGuards(fix, situation.fixes, weights))
  const found = Int32Array.from(totals, (_, state) => {
    let bits = ~state & (totals.length - 1)
    for (const { bit, blockers, exclusions } of guards) {
      if ((blockers & ~state) !== 0 && (exclusions & state) === 0) bits &= ~bit
    }
    return bits
  })
  allowed.set(key, found)
  return found
}

/** An irreversible fix may not be tried in a state that leaves a blocker open and holds no fix that rules the cause out. */
type Guard = { readonly bit: number; readonly blockers: number; readonly exclusions: number }

/** One guard for each possible cause that an irreversible fix shares with reversible ones: what loses nothing comes first. */
function listGuards(fix: OpenFix, fixes: readonly OpenFix[], weights: Float64Array): readonly Guard[] {
  if (fix.reversible) return []
  const toBits = (isMeant: (other: OpenFix) => boolean) =>
    fixes.reduce((bits, other, index) => (isMeant(other) ? bits + 2 ** index : bits), 0)
  return Array.from(weights).flatMap((weight, cause) => {
    if (weight === 0 || fix.cures[cause] === 0) return []
    const blockers = toBits((other) => other.reversible && (other.cures[cause] ?? 0) > 0)
    return [
      { bit: toBits((other) => other === fix), blockers, exclusions: toBits((other) => other.misses[cause] === 0) },
    ]
  })
}

/** The state that a history of failures and answers leads to. */
export function findState(table: Table, history: History): number {
  const trials = new Map(Object.entries(history.trials))
  const answers = new Map(Object.entries(history.answers))
  let state = 0
  for (const [fix, step] of table.fixSteps) if (trials.get(fix.id) === 'failed') state += step
  for (const [question, steps] of table.answerSteps) {
    const answer = question.answers.findIndex(({ id }) => id === answers.get(question.id))
    state += steps[answer] ?? 0
  }
  return state
}

/** The options of a state from which every step that is not done is still open, with exact costs. */
export function listByTable(table: Table, situation: Situation, state: number): readonly Option[] {
  const costAfter = (step: number | undefined) => {
    if (step === undefined) throw new Error('listByTable: the situation has a step that the table was built without')
    return table.costs[state + step] ?? 0
  }
  return listOptions(situation, {
    afterFailure: (fix) => costAfter(table.fixSteps.get(fix)),
    afterAnswers: (question) => (table.answerSteps.get(question) ?? []).reduce((sum, step) => sum + costAfter(step), 0),
  })
}
