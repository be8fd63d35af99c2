import { unknownAnswer } from '@/lib/content/question-schema'
import type { FlowFacts, FlowTarget } from '@/lib/content/schema'
import { findFolded } from './fold'

/** One place in a flow: a question, or where the way ends. A flow knows no probabilities, so here are none. */
export type FlowNode = FlowQuestion | FlowEnd

export type FlowQuestion = {
  readonly kind: 'question'
  readonly id: string
  /** Questions asked before it. */
  readonly asked: number
  /** Questions of the longest way from here, this one included. */
  readonly longest: number
  /** Questions from here on over all ways, this one included. */
  readonly questionCount: number
  readonly edges: readonly FlowEdge[]
}

export type FlowEnd = {
  readonly kind: 'error' | 'guide'
  readonly id: string
  /** Questions asked on this way. */
  readonly asked: number
}

/** Answers of one question that lead to the same place, "I don't know" among them. */
export type FlowEdge = { readonly answers: readonly string[]; readonly to: FlowNode }

/** How a flow comes to one of its ends. */
type FlowEndSummary = {
  readonly kind: FlowEnd['kind']
  readonly id: string
  /** Questions on the shortest and on the longest way. */
  readonly fewest: number
  readonly most: number
  /** Different sequences of answers that lead there. */
  readonly ways: number
}

/** A flow as a tree: what can be reached in several ways stands there several times. The flow must be free of circles. */
export function toFlowTree(flow: FlowFacts): FlowQuestion {
  return toQuestion(flow, flow.start, 0)
}

/** The ends of a tree, in the order in which they come first. */
export function listFlowEnds(root: FlowQuestion): readonly FlowEndSummary[] {
  const ends = new Map<string, FlowEndSummary>()
  for (const { kind, id, asked, ways } of listWays(root)) {
    const known = ends.get(`${kind} ${id}`) ?? { kind, id, fewest: asked, most: asked, ways: 0 }
    ends.set(`${kind} ${id}`, {
      ...known,
      fewest: Math.min(known.fewest, asked),
      most: Math.max(known.most, asked),
      ways: known.ways + ways,
    })
  }
  return [...ends.values()]
}

/**
 * Where a drawing of at most `nodesMax` questions is cut: far from the start. A tree that does not fit shows each question
 * in full but once, where it comes first, and is cut wherever it comes again.
 */
export function findFoldedQuestions(root: FlowQuestion, nodesMax: number): ReadonlySet<FlowQuestion> {
  const isWhole = root.questionCount <= nodesMax
  const isShown = (id: string, shown: ReadonlySet<FlowQuestion>) => [...shown].some((other) => other.id === id)
  return findFolded(root, {
    nodesMax,
    listNext: listQuestions,
    rank: ({ id, asked }, shown) => (!isWhole && isShown(id, shown) ? null : -asked),
  })
}

/** The questions that a drawing holds in full, in reading order. */
export function listShownQuestions(root: FlowQuestion, folded: ReadonlySet<FlowQuestion>): readonly FlowQuestion[] {
  if (folded.has(root)) return []
  return [root, ...listQuestions(root).flatMap((next) => listShownQuestions(next, folded))]
}

function listQuestions({ edges }: FlowQuestion): readonly FlowQuestion[] {
  return edges.flatMap(({ to }) => (to.kind === 'question' ? [to] : []))
}

function toQuestion(flow: FlowFacts, id: string, asked: number): FlowQuestion {
  const facts = flow.nodes[id]
  if (facts === undefined) throw new Error(`the flow has no node "${id}": its references were checked at load`)
  const edges = [...facts.answers, { id: unknownAnswer, to: facts.unknown }].reduce(addAnswer, [])
  const drawn = edges.map(({ answers, to }) => ({ answers, to: toTarget(flow, to, asked + 1) }))
  const questions = drawn.flatMap(({ to }) => (to.kind === 'question' ? [to] : []))
  return {
    kind: 'question',
    id,
    asked,
    longest: 1 + Math.max(0, ...questions.map(({ longest }) => longest)),
    questionCount: questions.reduce((count, question) => count + question.questionCount, 1),
    edges: drawn,
  }
}

type Edge = { readonly answers: readonly string[]; readonly to: FlowTarget }

function addAnswer(edges: readonly Edge[], { id, to }: { readonly id: string; readonly to: FlowTarget }) {
  const isSame = (edge: Edge) => JSON.stringify(edge.to) === JSON.stringify(to)
  if (!edges.some(isSame)) return [...edges, { answers: [id], to }]
  return edges.map((edge) => (isSame(edge) ? { ...edge, answers: [...edge.answers, id] } : edge))
}

function toTarget(flow: FlowFacts, target: FlowTarget, asked: number): FlowNode {
  if ('node' in target) return toQuestion(flow, target.node, asked)
  return 'error' in target ? { kind: 'error', id: target.error, asked } : { kind: 'guide', id: target.guide, asked }
}

function listWays(question: FlowQuestion): readonly (FlowEnd & { readonly ways: number })[] {
  return question.edges.flatMap(({ answers, to }) =>
    (to.kind === 'question' ? listWays(to) : [{ ...to, ways: 1 }]).map((end) => ({
      ...end,
      ways: end.ways * answers.length,
    })),
  )
}
