import { getUnit } from '@/lib/content/knowledge-base'
import { getMessages } from '@/lib/i18n/messages'
import type { ErrorNode } from '@/lib/tree/error-tree'
import { toQuery, type WayStep, withStep } from '@/lib/wizard/way'
import { describeAhead, describeMinutes, describeNode, type TreeView } from './describe-node'
import { formatShare } from './figures'

type Props = {
  readonly view: TreeView
  readonly node: ErrorNode
  readonly folded: ReadonlySet<ErrorNode>
  /** What was answered and tried before it. */
  readonly steps?: readonly WayStep[]
}

/** The tree as a list: what follows a failure comes next, what follows an answer is indented. Titles lead to the wizard. */
export function ErrorSteps({ view, node, folded, steps = [] }: Props) {
  return (
    <ol className="space-y-3">
      {listChain(node, folded, steps).map(({ node, steps }) => (
        <li key={toQuery(steps)}>
          <ChainLink view={view} node={node} folded={folded} steps={steps} />
        </li>
      ))}
    </ol>
  )
}

type Place = { readonly node: ErrorNode; readonly steps: readonly WayStep[] }

/** A node and what follows it as long as fixes fail. */
function listChain(node: ErrorNode, folded: ReadonlySet<ErrorNode>, steps: readonly WayStep[]): readonly Place[] {
  const failed = node.edges.find(({ event }) => event === 'failed')
  if (node.step.kind !== 'fix' || failed === undefined || folded.has(node)) return [{ node, steps }]
  const after = withStep(steps, { kind: 'trial', id: node.step.id, value: 'failed' })
  return [{ node, steps }, ...listChain(failed.to, folded, after)]
}

function ChainLink({ view, node, folded, steps = [] }: Props) {
  const { locale, error } = view
  const { tree, fix } = getMessages(locale)
  const { step, edges } = node
  const isFolded = folded.has(node)
  const reached = tree.reached(formatShare(locale, node.reach))
  const facts = [reached, isFolded ? describeAhead(view, node) : describeMinutes(view, node)]
  const href = `/${locale}/errors/${error.slug}/fix${steps.length > 0 ? `?${toQuery(steps)}` : ''}`
  return (
    <>
      <span className="text-soft">{isFolded ? tree.kinds.folded : tree.kinds[step.kind]}</span>{' '}
      <a href={href}>{isFolded ? tree.moreSteps(node.stepCount) : describeNode(view, node)}</a>
      <br />
      <span className="text-soft">{facts.join(' · ')}</span>
      {step.kind === 'fix' && !isFolded && (
        <p>
          {edges
            .map(
              ({ event, probability }) =>
                `${event === 'worked' ? fix.worked : fix.failed} ${formatShare(locale, probability)}`,
            )
            .join(' · ')}
        </p>
      )}
      {step.kind === 'question' && !isFolded && (
        <ul className="mt-2 space-y-3 border-line border-l-2 pl-3 sm:pl-5">
          {edges.map(({ event, probability, to }) => (
            <li key={event}>
              <p className="mb-1 font-semibold">
                {getUnit(view.questions, step.id).facts[locale].answers[event]} {formatShare(locale, probability)}
              </p>
              <ErrorSteps
                view={view}
                node={to}
                folded={folded}
                steps={withStep(steps, { kind: 'answer', id: step.id, value: event })}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
