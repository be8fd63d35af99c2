import { getMessages } from '@/lib/i18n/messages'
import type { FlowEdge, FlowQuestion } from '@/lib/tree/flow-tree'
import type { Card, CardRow } from './card'
import { describeAnswers, describeCut, describeEnd, describeQuestion, type FlowView } from './describe-flow'

/** The tree of a flow as cards: an answer leads to a question on the right, or names where the way ends. */
export function toFlowCard(view: FlowView, node: FlowQuestion): Card {
  const shared = {
    label: getMessages(view.locale).triage.progress(node.asked + 1),
    figure: null,
    title: describeQuestion(view, node),
    reach: null,
    below: null,
  }
  if (view.folded.has(node)) return { ...shared, kind: 'folded', notes: [describeCut(view, node)], rows: [] }
  return { ...shared, kind: 'question', notes: [], rows: node.edges.map((edge) => toRow(view, node, edge)) }
}

function toRow(view: FlowView, node: FlowQuestion, { answers, to }: FlowEdge): CardRow {
  const shared = { texts: describeAnswers(view, node, answers), value: null }
  if (to.kind === 'question') return { ...shared, end: null, to: toFlowCard(view, to) }
  return { ...shared, end: { kind: to.kind, text: describeEnd(view, to).title }, to: null }
}
