import { afterAnswers, afterFailure, createSituation, type Situation, sumOf } from '@/lib/troubleshooting/belief'
import type { PolicyNode } from '@/lib/troubleshooting/policy'
import type { Model } from '@/lib/troubleshooting/schema'
import { findFolded } from './fold'

/** One place in the decision tree of an error: what comes there, how likely it is to be reached, what lies ahead. */
export type ErrorNode = {
  readonly step:
    | { readonly kind: 'fix' | 'question'; readonly id: string; readonly minutes: number }
    | { readonly kind: 'stop'; readonly minutes: number }
    | { readonly kind: 'fixed' }
  /** P(somebody who begins comes here). */
  readonly reach: number
  /** Minutes from here to the end, on average: the step itself and giving up included. */
  readonly expectedMinutes: number
  /** Minutes of the longest way from here that can happen. */
  readonly worstMinutes: number
  /** Fixes and questions from here on, this one included. */
  readonly stepCount: number
  /** What may happen here, with where it leads; their probabilities sum to 1. An end has none. */
  readonly edges: readonly ErrorEdge[]
}

export type ErrorEdge = {
  /** `worked` or `failed` after a fix, an answer's id after a question. */
  readonly event: string
  /** P(event) for somebody who stands here. */
  readonly probability: number
  readonly to: ErrorNode
}

/**
 * A policy as a tree with its numbers, by the belief that the model gives at each place. The root's `expectedMinutes`
 * are those of the engine. Throws when the policy names a step that the model does not have.
 */
export function toErrorTree(policy: PolicyNode, model: Model): ErrorNode {
  return toNode(policy, createSituation(model))
}

/** Where a drawing of at most `nodesMax` steps and stops is cut: at the least probable branches. */
export function findFoldedSteps(root: ErrorNode, nodesMax: number): ReadonlySet<ErrorNode> {
  return findFolded(root, { nodesMax, listNext, rank: ({ reach }) => reach })
}

/** What comes next when it is not fixed. */
export function listNext({ edges }: ErrorNode): readonly ErrorNode[] {
  return edges.flatMap(({ to }) => (to.step.kind === 'fixed' ? [] : [to]))
}

function toNode(policy: PolicyNode, situation: Situation): ErrorNode {
  const reach = sumOf(situation.weights)
  if ('stop' in policy) return toEnd({ kind: 'stop', minutes: situation.giveUpMinutes }, reach)
  if ('fix' in policy) {
    const fix = getStep(situation.fixes, policy.fix)
    const failed = toNode(policy.failed, afterFailure(situation, fix))
    const fixed = toEnd({ kind: 'fixed' }, Math.max(0, reach - failed.reach))
    return withEdges({ kind: 'fix', id: fix.id, minutes: fix.minutes }, reach, [
      ['worked', fixed],
      ['failed', failed],
    ])
  }
  const question = getStep(situation.questions, policy.ask)
  const situations = afterAnswers(situation, question)
  const answers = question.answers.map(({ id }, index) => {
    const [next, after] = [policy.answers[id], situations[index]]
    if (next === undefined || after === undefined) throw new Error(`the policy forgets the answer "${id}"`)
    return [id, toNode(next, after)] as const
  })
  return withEdges({ kind: 'question', id: question.id, minutes: question.minutes }, reach, answers)
}

function toEnd(step: Extract<ErrorNode['step'], { kind: 'stop' | 'fixed' }>, reach: number): ErrorNode {
  const minutes = step.kind === 'stop' ? step.minutes : 0
  return { step, reach, expectedMinutes: minutes, worstMinutes: minutes, stepCount: 0, edges: [] }
}

function withEdges(
  step: Extract<ErrorNode['step'], { id: string }>,
  reach: number,
  events: readonly (readonly [event: string, to: ErrorNode])[],
): ErrorNode {
  const edges = events.map(([event, to]) => ({ event, probability: reach === 0 ? 0 : to.reach / reach, to }))
  const possible = edges.filter(({ probability }) => probability > 0)
  return {
    step,
    reach,
    expectedMinutes: edges.reduce((sum, { probability, to }) => sum + probability * to.expectedMinutes, step.minutes),
    worstMinutes: step.minutes + Math.max(0, ...possible.map(({ to }) => to.worstMinutes)),
    stepCount: edges.reduce((count, { to }) => count + to.stepCount, 1),
    edges,
  }
}

function getStep<Step extends { readonly id: string }>(steps: readonly Step[], id: string): Step {
  const step = steps.find((candidate) => candidate.id === id)
  if (step === undefined) throw new Error(`the policy names "${id}", which its model does not have or had already`)
  return step
}
