import { formatDay } from '@/lib/i18n/format'
import { getMessages } from '@/lib/i18n/messages'
import { type Evidence, trialsForOrder } from '@/lib/resolution/evidence'
import { type ErrorNode, findFoldedSteps } from '@/lib/tree/error-tree'
import { describeNode, type TreeView } from './describe-node'
import { toErrorCard } from './error-cards'
import { ErrorSteps } from './error-steps'
import { CauseShares, FixChances, type Models, WholeWay } from './error-tables'
import { Legend } from './legend'
import { TreeDrawing } from './tree-drawing'

/** Steps and stops that the drawing and the list hold at most. */
const drawnMax = 30
const listedMax = 250

type Props = {
  readonly view: TreeView
  readonly models: Models
  readonly trees: Readonly<Record<keyof Models, ErrorNode>>
  /** Fix ids in the order of the article. */
  readonly order: readonly string[]
  readonly evidence: Readonly<Record<string, Evidence>>
  /** What today's model was learned from; null while it is the authors'. */
  readonly learned: { readonly trialCount: number; readonly version: number; readonly day: string } | null
}

/** How an error is troubleshot today: the whole policy as a drawing and a list, and the numbers behind it. */
export function ErrorTreePage({ view, models, trees, order, evidence, learned }: Props) {
  const { locale, error } = view
  const { tree } = getMessages(locale)
  const root = trees.today
  const folded = findFoldedSteps(root, drawnMax)
  const foldedCount = [...folded].reduce((count, { stepCount }) => count + stepCount, 0)
  return (
    <>
      <p className="text-small text-soft">
        <a href={`/${locale}/errors/${error.slug}`}>{error.words[locale].title}</a>
      </p>
      <h1 className="mt-2 text-h2 sm:text-h1">{tree.heading}</h1>
      <p className="mt-3 max-w-2xl text-soft">{tree.intro}</p>
      <div className="mt-6 max-w-2xl">
        <WholeWay view={view} trees={trees} />
        <p className="mt-2 text-small text-soft">{tree.wholeWayText}</p>
      </div>
      <div className="mt-10 space-y-2">
        <p className="font-semibold">{describeSource({ view, evidence, learned })}</p>
        {folded.size > 0 && (
          <p className="max-w-2xl text-small">{tree.cut(root.stepCount - foldedCount, root.stepCount)}</p>
        )}
        <p className="max-w-2xl text-small text-soft">{tree.notDrawn}</p>
      </div>
      <details className="mt-4 max-w-3xl text-small">
        <summary className="py-1 font-semibold text-base">{tree.list}</summary>
        <div className="mt-3">
          <ErrorSteps view={view} node={root} folded={findFoldedSteps(root, listedMax)} />
        </div>
      </details>
      <div className="mt-6 mb-3">
        <Legend
          entries={(
            ['fix', 'question', 'fixed', 'stop', ...(folded.size > 0 ? (['folded'] as const) : [])] as const
          ).map((kind) => ({ kind, text: tree.kinds[kind] }))}
        >
          <li>{tree.thickness}</li>
        </Legend>
      </div>
      <TreeDrawing
        root={toErrorCard(view, root, folded)}
        title={tree.title(error.words[locale].title)}
        description={tree.description(describeNode(view, root), root.stepCount)}
        label={tree.drawing}
      />
      <div className="mt-12 gap-x-12 gap-y-12 max-lg:space-y-12 lg:grid lg:grid-cols-2">
        <section>
          <h2 className="mb-3 text-h3">{tree.causes}</h2>
          <CauseShares view={view} models={models} />
        </section>
        <section>
          <h2 className="mb-3 text-h3">{tree.fixes}</h2>
          <FixChances view={view} models={models} order={order} evidence={evidence} />
          <p className="mt-2 text-small text-soft">{tree.fixesText}</p>
        </section>
      </div>
    </>
  )
}

/** What the percentages rest on. */
function describeSource({ view, evidence, learned }: Pick<Props, 'view' | 'evidence' | 'learned'>): string {
  const { tree } = getMessages(view.locale)
  if (learned !== null) return tree.fromTrials(learned.trialCount, learned.version, formatDay(view.locale, learned.day))
  const reports = Object.values(evidence).reduce((count, { tried }) => count + tried, 0)
  return reports === 0 ? tree.estimate : tree.estimateAndReports(reports, trialsForOrder)
}
