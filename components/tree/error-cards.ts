import { getUnit } from '@/lib/content/knowledge-base'
import { getMessages } from '@/lib/i18n/messages'
import type { ErrorEdge, ErrorNode } from '@/lib/tree/error-tree'
import type { Card, CardRow } from './card'
import { describeAhead, describeMinutes, describeNode, type TreeView } from './describe-node'
import { formatShare } from './figures'

/** The tree of an error as cards: what follows a failure hangs below, what follows an answer stands to the right. */
export function toErrorCard(view: TreeView, node: ErrorNode, folded: ReadonlySet<ErrorNode>): Card {
  const { tree } = getMessages(view.locale)
  const shared = {
    label: tree.kinds[node.step.kind],
    figure: tree.reached(formatShare(view.locale, node.reach)),
    title: describeNode(view, node),
    notes: [describeMinutes(view, node)],
    reach: node.reach,
    rows: [],
    below: null,
  }
  if (folded.has(node)) {
    const title = tree.moreSteps(node.stepCount)
    return { ...shared, kind: 'folded', label: tree.kinds.folded, title, notes: [describeAhead(view, node)] }
  }
  switch (node.step.kind) {
    case 'fixed':
    case 'stop':
      return { ...shared, kind: 'stop' }
    case 'fix': {
      const failed = node.edges.find(({ event }) => event === 'failed')
      return {
        ...shared,
        kind: 'fix',
        rows: node.edges.map((edge) => toOutcomeRow(view, edge)),
        below: failed === undefined ? null : toErrorCard(view, failed.to, folded),
      }
    }
    case 'question': {
      const { answers } = getUnit(view.questions, node.step.id).facts[view.locale]
      const rows = node.edges.map((edge) => ({
        ...toRow(view, edge, answers[edge.event] ?? edge.event),
        to: toErrorCard(view, edge.to, folded),
      }))
      return { ...shared, kind: 'question', rows }
    }
  }
}

function toOutcomeRow(view: TreeView, edge: ErrorEdge): CardRow {
  const { fix } = getMessages(view.locale)
  if (edge.event === 'failed') return toRow(view, edge, fix.failed)
  return { ...toRow(view, edge, fix.worked), end: { kind: 'fixed', text: null } }
}

function toRow({ locale }: TreeView, { probability }: ErrorEdge, text: string): CardRow {
  return { texts: [text], value: formatShare(locale, probability), end: null, to: null }
}
