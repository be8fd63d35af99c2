import { FigureTable } from '@/components/ui/figure-table'
import { toFlowPath } from '@/lib/flow/flow-path'
import { getMessages } from '@/lib/i18n/messages'
import { type FlowQuestion, listFlowEnds } from '@/lib/tree/flow-tree'
import { describeEnd, describeQuestion, type FlowView } from './describe-flow'
import { toFlowCard } from './flow-cards'
import { FlowSteps } from './flow-steps'
import { Legend } from './legend'
import { TreeDrawing } from './tree-drawing'

/** Where every answer of a flow leads: as a drawing, as a list, and by its ends. */
export function FlowTreePage({ view, root }: { readonly view: FlowView; readonly root: FlowQuestion }) {
  const { locale, flow, folded } = view
  const { tree } = getMessages(locale)
  const { title } = flow.words[locale]
  const ends = listFlowEnds(root)
  const questions = Object.keys(flow.facts.nodes).length
  return (
    <>
      <p className="text-small text-soft">
        <a href={`/${locale}${toFlowPath(flow.slug)}`}>{title}</a>
      </p>
      <h1 className="mt-2 text-h2 sm:text-h1">{tree.heading}</h1>
      <p className="mt-3 max-w-2xl text-soft">{tree.introFlow}</p>
      <p className="mt-3 max-w-2xl">{tree.flowSize(questions, ends.length, root.longest)}</p>
      {folded.size > 0 && <p className="mt-3 max-w-2xl text-small text-soft">{tree.cutFlow}</p>}
      <details className="mt-4 max-w-3xl text-small">
        <summary className="py-1 font-semibold text-base">{tree.list}</summary>
        <div className="mt-3">
          <FlowSteps view={view} node={root} />
        </div>
      </details>
      <div className="mt-6 mb-3">
        <Legend
          entries={[
            { kind: 'question', text: tree.kinds.question },
            ...(folded.size > 0 ? [{ kind: 'folded', text: tree.kinds.folded } as const] : []),
            { kind: 'error', text: tree.ends.error },
            { kind: 'guide', text: tree.ends.guide },
          ]}
        />
      </div>
      <TreeDrawing
        root={toFlowCard(view, root)}
        title={tree.title(title)}
        description={tree.description(describeQuestion(view, root), questions)}
        label={tree.drawing}
      />
      <section className="mt-12 max-w-2xl">
        <h2 className="mb-3 text-h3">{tree.flowEnds}</h2>
        <FigureTable
          columns={[tree.end, tree.questions, tree.ways]}
          rows={ends.map(({ kind, id, fewest, most, ways }) => ({
            key: `${kind} ${id}`,
            name: (
              <>
                <span className="text-soft">{tree.ends[kind]}</span>{' '}
                <a href={describeEnd(view, { kind, id }).href}>{describeEnd(view, { kind, id }).title}</a>
              </>
            ),
            figures: [tree.range(fewest, most), String(ways)],
          }))}
        />
      </section>
    </>
  )
}
