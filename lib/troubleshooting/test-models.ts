import fc from 'fast-check'
import type { PolicyNode } from './policy'
import { type Fix, type Model, normaliseModel, type Question } from './schema'

/* For tests alone: small random models, and the best policy by plain recursion, written apart from the engine. */

/** Coarse figures make equal costs and impossible events common. */
const coarse = fc.constantFrom(0, 0.25, 0.5, 0.75, 1)
const fine = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)

type Shape = { readonly fixesMax: number; readonly questionsMax: number }

/** Models with 1 to 4 causes; a quarter of the fixes cannot be undone. */
export function modelArbitrary(
  { fixesMax, questionsMax }: Shape = { fixesMax: 4, questionsMax: 2 },
): fc.Arbitrary<Model> {
  return fc
    .record({
      causes: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 }),
      isCoarse: fc.boolean(),
    })
    .chain(({ causes, isCoarse }) => {
      const ids = causes.map((_, index) => `c${index}`)
      const probability = isCoarse ? coarse : fine
      return fc
        .record({
          fixes: fc.array(fixArbitrary(ids, probability), { maxLength: fixesMax }),
          questions: fc.array(questionArbitrary(ids, isCoarse), { maxLength: questionsMax }),
          giveUpMinutes: fc.integer({ min: 0, max: 40 }),
        })
        .map(({ fixes, questions, giveUpMinutes }) =>
          normaliseModel({
            causes: ids.map((id, index) => ({ id, probability: causes[index] ?? 1 })),
            fixes: fixes.map((fix, index) => ({ ...fix, id: `f${index}` })),
            questions: questions.map((question, index) => ({ ...question, id: `q${index}` })),
            giveUpMinutes,
          }),
        )
    })
}

function fixArbitrary(causes: readonly string[], probability: fc.Arbitrary<number>): fc.Arbitrary<Omit<Fix, 'id'>> {
  return fc.record({
    minutes: fc.integer({ min: 1, max: 12 }).map((halves) => halves / 2),
    reversible: fc.integer({ min: 0, max: 3 }).map((number) => number > 0),
    worksFor: fc
      .array(fc.option(probability), { minLength: causes.length, maxLength: causes.length })
      .map((cells) => toRecord(causes, cells)),
  })
}

function questionArbitrary(causes: readonly string[], isCoarse: boolean): fc.Arbitrary<Omit<Question, 'id'>> {
  const weights = fc.array(fc.integer({ min: isCoarse ? 0 : 1, max: isCoarse ? 2 : 50 }), {
    minLength: causes.length,
    maxLength: causes.length,
  })
  return fc.record({
    minutes: fc.constantFrom(0, 0.25, 0.5, 1),
    answers: fc.array(weights, { minLength: 1, maxLength: 2 }).map((rows) => {
      // One answer more, with weight 1 for every cause, keeps each cause's sum above 0.
      const named = [...rows, causes.map(() => 1)].map((row, index) => [`a${index}`, toRecord(causes, row)] as const)
      return Object.fromEntries(named)
    }),
  })
}

function toRecord(keys: readonly string[], values: readonly (number | null)[]): Record<string, number> {
  const cells = keys.flatMap((key, index) => {
    const value = values[index]
    return value === null || value === undefined ? [] : [[key, value] as const]
  })
  return Object.fromEntries(cells)
}

/** What is believed and what may still be done. */
export type Node = {
  /** By cause id; sums to 1. */
  readonly belief: ReadonlyMap<string, number>
  readonly fixes: readonly Fix[]
  readonly questions: readonly Question[]
}

export function createNode(model: Model): Node {
  const belief = new Map(model.causes.map(({ id, probability }) => [id, probability] as const))
  return { belief, fixes: model.fixes, questions: model.questions }
}

/** The next node and the probability of its event; null when that is 0. */
function condition(
  node: Node,
  factor: (cause: string) => number,
): { readonly chance: number; readonly next: Node } | null {
  const joint = [...node.belief].map(([cause, share]) => [cause, share * factor(cause)] as const)
  const chance = joint.reduce((sum, [, share]) => sum + share, 0)
  if (chance === 0) return null
  return { chance, next: { ...node, belief: new Map(joint.map(([cause, share]) => [cause, share / chance])) } }
}

export function afterFix(node: Node, fix: Fix) {
  const without = { ...node, fixes: node.fixes.filter((other) => other !== fix) }
  return condition(without, (cause) => 1 - (fix.worksFor[cause] ?? 0))
}

export function afterAnswer(node: Node, question: Question, answer: string) {
  const without = { ...node, questions: node.questions.filter((other) => other !== question) }
  return condition(without, (cause) => question.answers[answer]?.[cause] ?? 0)
}

/**
 * What cannot be undone is tried only when no reversible fix is left that may cure one of the causes that are still possible.
 */
function mayTry(node: Node, fix: Fix): boolean {
  if (fix.reversible) return true
  const possible = [...node.belief].filter(([cause, share]) => share > 0 && (fix.worksFor[cause] ?? 0) > 0)
  return !node.fixes.some((other) => other.reversible && possible.some(([cause]) => (other.worksFor[cause] ?? 0) > 0))
}

/** Cost of every option in the order of preference: stop, fixes, questions. */
export function listCosts(
  node: Node,
  giveUpMinutes: number,
): readonly { readonly step: string; readonly cost: number }[] {
  const rest = (after: ReturnType<typeof condition>) =>
    after === null ? 0 : after.chance * findOptimum(after.next, giveUpMinutes)
  return [
    { step: 'stop', cost: giveUpMinutes },
    ...node.fixes
      .filter((fix) => mayTry(node, fix))
      .map((fix) => ({ step: fix.id, cost: fix.minutes + rest(afterFix(node, fix)) })),
    ...node.questions.map((question) => {
      const answers = Object.keys(question.answers).map((answer) => rest(afterAnswer(node, question, answer)))
      return { step: question.id, cost: question.minutes + answers.reduce((sum, cost) => sum + cost, 0) }
    }),
  ]
}

/** Expected minutes of the best of all adaptive policies, by trying them all. */
export function findOptimum(node: Node, giveUpMinutes: number): number {
  return Math.min(...listCosts(node, giveUpMinutes).map(({ cost }) => cost))
}

/** Expected minutes of one policy. Throws where it tries what it may not try yet (see `mayTry`), or repeats a step. */
export function evaluate(policy: PolicyNode, node: Node, giveUpMinutes: number): number {
  if ('stop' in policy) return giveUpMinutes
  const rest = (after: ReturnType<typeof condition>, next: PolicyNode) =>
    after === null ? 0 : after.chance * evaluate(next, after.next, giveUpMinutes)
  if ('fix' in policy) {
    const fix = node.fixes.find(({ id }) => id === policy.fix)
    if (!fix || !mayTry(node, fix)) throw new Error(`"${policy.fix}" may not be tried here`)
    return fix.minutes + rest(afterFix(node, fix), policy.failed)
  }
  const question = node.questions.find(({ id }) => id === policy.ask)
  if (!question) throw new Error(`"${policy.ask}" may not be asked here`)
  const answers = Object.entries(policy.answers).map(([answer, next]) =>
    rest(afterAnswer(node, question, answer), next),
  )
  return question.minutes + answers.reduce((sum, cost) => sum + cost, 0)
}
