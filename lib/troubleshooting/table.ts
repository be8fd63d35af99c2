import type { History, OpenFix, OpenQuestion, Situation } from './belief'
import { listOptions, type Option } from './order'

/**
 * The cost of going on as well as possible from every state: a set of fixes that failed and the answers so far.
 * A state is a number: the sum of the steps that led to it.
 */
export type Table = {
  /** By state, in minutes × P(state). */
  readonly costs: Float64Array
  /** How far a failure moves the state. */
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
 * With `safety` false irreversible fixes need not wait: a lower bound for any rule about what comes first.
 * Time and memory (8 bytes a state) grow with `countStates`, which must stay below 2^31.
 */
export function buildTable(situation: Situation, safety = true): Table {
  const fixStates = 2 ** situation.fixes.length
  const answerSteps = new Map<OpenQuestion, readonly number[]>()
  let states = fixStates
  for (const question of situation.questions) {
    const size = states
    answerSteps.set(
      question,
      question.answers.map((_, answer) => (answer + 1) * size),
    )
    states *= question.answers.length + 1
  }
  const table: Table = {
    costs: new Float64Array(states),
    fixSteps: new Map(situation.fixes.map((fix, index) => [fix, 2 ** index] as const)),
    answerSteps,
  }
  const blocks = createBlocks(situation, safety)
  for (let block = states - fixStates; block >= 0; block -= fixStates) fillBlock(table, situation, blocks, block)
  return table
}

/** What all blocks share: the states with the same answers are one block, its fixes the bits of the state. */
type Blocks = {
  readonly causes: number
  readonly fixStates: number
  /** By the lowest bits of the state and cause, P(these fixes fail). */
  readonly lowMisses: Float64Array
  readonly lowStates: number
  readonly fixMinutes: Float64Array
  /** Irreversible fixes, each with the bits of the reversible ones that cure the same cause, by cause. */
  readonly guarded: readonly { readonly bit: number; readonly blockers: Int32Array }[]
}

/** Fixes whose failures are multiplied once for all blocks; the rest per block. Small enough for the first cache. */
const LOW_FIXES = 8

function createBlocks({ weights, fixes }: Situation, safety: boolean): Blocks {
  const lowStates = 2 ** Math.min(LOW_FIXES, fixes.length)
  const lowMisses = new Float64Array(lowStates * weights.length)
  for (let state = 0; state < lowStates; state += 1) {
    lowMisses.set(weighFailures(new Float64Array(weights.length).fill(1), fixes, state), state * weights.length)
  }
  const irreversible = safety ? fixes.filter((fix) => !fix.reversible) : []
  return {
    causes: weights.length,
    fixStates: 2 ** fixes.length,
    lowMisses,
    lowStates,
    fixMinutes: Float64Array.from(fixes, (fix) => fix.minutes),
    guarded: irreversible.map((fix) => ({ bit: 2 ** fixes.indexOf(fix), blockers: listBlockers(fix, fixes) })),
  }
}

function listBlockers(fix: OpenFix, fixes: readonly OpenFix[]): Int32Array {
  return Int32Array.from(fix.cures, (cure, cause) =>
    fixes.reduce(
      (bits, other, index) =>
        cure > 0 && other.reversible && (other.cures[cause] ?? 0) > 0 ? bits + 2 ** index : bits,
      0,
    ),
  )
}

/** Fills the states that share the answers of `block`, all later blocks being filled. */
function fillBlock(table: Table, situation: Situation, blocks: Blocks, block: number): void {
  const { costs } = table
  const { causes, fixStates, lowMisses, lowStates, fixMinutes, guarded } = blocks
  const { weights, open } = readAnswers(table, situation, block)
  const full = fixStates - 1
  for (let high = fixStates - lowStates; high >= 0; high -= lowStates) {
    const highWeights = weighFailures(weights, situation.fixes, high)
    for (let low = lowStates - 1; low >= 0; low -= 1) {
      let total = 0
      const row = low * causes
      for (let cause = 0; cause < causes; cause += 1) total += (highWeights[cause] ?? 0) * (lowMisses[row + cause] ?? 0)
      if (total === 0) continue
      const state = high + low
      let cost = situation.giveUpMinutes * total
      let candidates = full & ~state
      for (const { bit, blockers } of guarded) {
        for (let cause = 0; cause < causes; cause += 1) {
          const isBlocking = ((blockers[cause] ?? 0) & ~state) !== 0
          if (isBlocking && (highWeights[cause] ?? 0) * (lowMisses[row + cause] ?? 0) > 0) candidates &= ~bit
        }
      }
      for (; candidates !== 0; candidates &= candidates - 1) {
        const bit = candidates & -candidates
        const withFix = (fixMinutes[31 - Math.clz32(bit)] ?? 0) * total + (costs[block + state + bit] ?? 0)
        if (withFix < cost) cost = withFix
      }
      for (const { minutes, steps } of open) {
        let withQuestion = minutes * total
        for (const step of steps) withQuestion += costs[block + state + step] ?? 0
        if (withQuestion < cost) cost = withQuestion
      }
      costs[block + state] = cost
    }
  }
}

/** The weights after the answers of a block, and the questions that are still open there. */
function readAnswers(table: Table, situation: Situation, block: number) {
  const weights = Float64Array.from(situation.weights)
  const open: { readonly minutes: number; readonly steps: readonly number[] }[] = []
  for (const [question, steps] of table.answerSteps) {
    const answer = Math.floor(block / (steps[0] ?? 1)) % (steps.length + 1)
    const likelihoods = question.answers[answer - 1]?.likelihoods
    if (!likelihoods) open.push({ minutes: question.minutes, steps })
    else
      for (let cause = 0; cause < weights.length; cause += 1)
        weights[cause] = (weights[cause] ?? 0) * (likelihoods[cause] ?? 0)
  }
  return { weights, open }
}

/** The weights after the failure of the fixes whose bits are set. */
function weighFailures(weights: Float64Array, fixes: readonly OpenFix[], bits: number): Float64Array {
  const product = Float64Array.from(weights)
  fixes.forEach(({ misses }, index) => {
    if ((bits & (2 ** index)) === 0) return
    for (let cause = 0; cause < product.length; cause += 1)
      product[cause] = (product[cause] ?? 0) * (misses[cause] ?? 0)
  })
  return product
}

/** The state that a history leads to. Steps that were skipped, cannot be done or got "I don't know" leave no trace. */
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

/** The options of a state with the costs of the table; exact where every step that is not done is still open. */
export function listByTable(table: Table, situation: Situation, state: number): readonly Option[] {
  return listOptions(situation, {
    afterFailure: (fix) => table.costs[state + stepAfterFailure(table, fix)] ?? 0,
    afterAnswers: (question) =>
      stepsAfterAnswers(table, question).reduce((sum, step) => sum + (table.costs[state + step] ?? 0), 0),
  })
}

/** How far the failure of a fix moves the state. Throws for a fix of another situation. */
export function stepAfterFailure(table: Table, fix: OpenFix): number {
  const step = table.fixSteps.get(fix)
  if (step === undefined) throw new Error(`the table was built without the fix "${fix.id}"`)
  return step
}

/** How far each answer moves the state. Throws for a question of another situation. */
export function stepsAfterAnswers(table: Table, question: OpenQuestion): readonly number[] {
  const steps = table.answerSteps.get(question)
  if (steps === undefined) throw new Error(`the table was built without the question "${question.id}"`)
  return steps
}
