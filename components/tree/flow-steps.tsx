import { toFlowPath } from '@/lib/flow/flow-path'
import { getMessages } from '@/lib/i18n/messages'
import type { FlowQuestion } from '@/lib/tree/flow-tree'
import { describeAnswers, describeCut, describeEnd, describeQuestion, type FlowView } from './describe-flow'

type Props = {
  readonly view: FlowView
  readonly node: FlowQuestion
  /** Answers given before it, by question. */
  readonly answers?: Readonly<Record<string, string>>
}

/** The tree as a list: what follows an answer is indented. Questions lead to their page, ends to their article. */
export function FlowSteps({ view, node, answers = {} }: Props) {
  const { tree, triage } = getMessages(view.locale)
  return (
    <>
      <p>
        <span className="text-soft">{triage.progress(node.asked + 1)}</span>{' '}
        <a href={`/${view.locale}${toFlowPath(view.flow.slug, answers)}`}>{describeQuestion(view, node)}</a>
      </p>
      {view.folded.has(node) ? (
        <p className="text-soft">{describeCut(view, node)}</p>
      ) : (
        <ul className="mt-2 space-y-3 border-line border-l-2 pl-3 sm:pl-5">
          {node.edges.map((edge) => (
            <li key={edge.answers.join()}>
              <p className="font-semibold">{describeAnswers(view, node, edge.answers).join(' / ')}</p>
              {edge.to.kind === 'question' ? (
                <FlowSteps view={view} node={edge.to} answers={{ ...answers, [node.id]: edge.answers[0] ?? '' }} />
              ) : (
                <p>
                  <span className="text-soft">{tree.ends[edge.to.kind]}</span>{' '}
                  <a href={describeEnd(view, edge.to).href}>{describeEnd(view, edge.to).title}</a>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
