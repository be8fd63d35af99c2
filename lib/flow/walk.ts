import { unknownAnswer } from '@/lib/content/question-schema'
import type { FlowFacts, FlowTarget } from '@/lib/content/schema'

/** Where somebody stands in an authored decision tree. */
export type Walk = {
  /** The questions passed, with the answers given, from the start. */
  readonly path: readonly { readonly node: string; readonly answer: string }[]
  /** The question that comes now, or where the tree has led. */
  readonly current: FlowTarget
}

/**
 * Replays answers, by node id, from the start of a flow. Answers to questions that do not lie on the way, and answers
 * that the question does not have, are left aside: the walk stops at the first question without a valid one.
 */
export function walk(flow: FlowFacts, answers: Readonly<Record<string, string>>): Walk {
  const path: { node: string; answer: string }[] = []
  let current: FlowTarget = { node: flow.start }
  while ('node' in current) {
    const id: string = current.node
    const answer: string | undefined = Object.hasOwn(answers, id) ? answers[id] : undefined
    const target: FlowTarget | null = answer === undefined ? null : findTarget(flow, id, answer)
    // A cycle would end the walk here; the content check refuses flows that have one.
    if (answer === undefined || target === null || path.some((step) => step.node === id)) break
    path.push({ node: id, answer })
    current = target
  }
  return { path, current }
}

function findTarget(flow: FlowFacts, node: string, answer: string): FlowTarget | null {
  const facts = flow.nodes[node]
  if (facts === undefined) return null
  if (answer === unknownAnswer) return facts.unknown
  return facts.answers.find((candidate) => candidate.id === answer)?.to ?? null
}
