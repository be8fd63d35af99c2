import { FigureTable } from '@/components/ui/figure-table'
import { getUnit } from '@/lib/content/knowledge-base'
import { formatDay } from '@/lib/i18n/format'
import { getMessages } from '@/lib/i18n/messages'
import { type Evidence, noEvidence } from '@/lib/resolution/evidence'
import { toChances } from '@/lib/tree/chances'
import type { ErrorNode } from '@/lib/tree/error-tree'
import type { Model } from '@/lib/troubleshooting/schema'
import type { TreeView } from './describe-node'
import { formatShare, formatShortMinutes } from './figures'

/** What the authors stated and what reports have made of it. */
export type Models = { readonly authored: Model; readonly today: Model }

/** Expected and worst minutes of the whole policy, by either model. */
export function WholeWay({
  view,
  trees,
}: {
  readonly view: TreeView
  readonly trees: Readonly<Record<keyof Models, ErrorNode>>
}) {
  const { tree } = getMessages(view.locale)
  return (
    <FigureTable
      columns={[tree.wholeWay, tree.average, tree.worst, tree.steps]}
      rows={(['authored', 'today'] as const).map((model) => ({
        key: model,
        name: tree[model],
        figures: [
          formatShortMinutes(view.locale, trees[model].expectedMinutes),
          formatShortMinutes(view.locale, trees[model].worstMinutes),
          String(trees[model].stepCount),
        ],
      }))}
    />
  )
}

/** The share of each cause: as the authors put it, and as reports have fitted it. */
export function CauseShares({ view, models }: { readonly view: TreeView; readonly models: Models }) {
  const { tree, article } = getMessages(view.locale)
  const { facts, words } = view.error
  const today = new Map(models.today.causes.map(({ id, probability }) => [id, probability] as const))
  return (
    <FigureTable
      columns={[tree.cause, tree.authors, tree.fitted]}
      rows={models.authored.causes.map(({ id, probability }) => {
        const share = facts.causes.find((cause) => cause.id === id)?.share
        return {
          key: id,
          name: (
            <>
              {words[view.locale].causes[id] ?? tree.otherCause}
              {share !== undefined && <p className="text-soft">{article.shares[share]}</p>}
            </>
          ),
          figures: [formatShare(view.locale, probability), formatShare(view.locale, today.get(id) ?? 0)],
        }
      })}
    />
  )
}

type ChancesProps = {
  readonly view: TreeView
  readonly models: Models
  /** Fix ids in the order of the article. */
  readonly order: readonly string[]
  readonly evidence: Readonly<Record<string, Evidence>>
}

/** P(works) of each fix by either model, with what people reported. */
export function FixChances({ view, models, order, evidence }: ChancesProps) {
  const { locale, error, fixes } = view
  const { tree } = getMessages(locale)
  const chances = { authored: toChances(models.authored), today: toChances(models.today) }
  return (
    <FigureTable
      columns={[tree.fix, tree.authors, tree.fitted]}
      rows={order.map((id) => ({
        key: id,
        name: (
          <>
            <a href={`/${locale}/errors/${error.slug}#fix-${id}`}>{getUnit(fixes, id).words[locale].title}</a>
            <p className="text-soft">{describeEvidence(view, evidence[id] ?? noEvidence)}</p>
          </>
        ),
        figures: [chances.authored, chances.today].map((chance) => formatShare(locale, chance.get(id) ?? 0)),
      }))}
    />
  )
}

function describeEvidence({ locale }: TreeView, { tried, worked, lastWorkedDay }: Evidence): string {
  const { fix } = getMessages(locale)
  if (tried === 0) return fix.nobody
  const last = lastWorkedDay === null ? [] : [fix.lastWorked(formatDay(locale, lastWorkedDay))]
  return [fix.evidence(worked, tried), ...last].join(', ')
}
