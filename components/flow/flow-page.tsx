import { PageShell } from '@/components/layout/page-shell'
import type { Flow, KnowledgeBase } from '@/lib/content/knowledge-base'
import { toFlowPath } from '@/lib/flow/flow-path'
import { type Walk, walk } from '@/lib/flow/walk'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { FlowArrival } from './flow-arrival'
import { FlowQuestion } from './flow-question'

type Props = {
  readonly locale: Locale
  readonly flow: Flow
  readonly knowledgeBase: KnowledgeBase
  /** By node id. */
  readonly answers: Readonly<Record<string, string>>
}

/** One question of a flow, or where it has led; beside it what was answered, with the way to change it. */
export function FlowPage({ locale, flow, knowledgeBase, answers }: Props) {
  const { triage: texts, tree, wizard } = getMessages(locale)
  const words = flow.words[locale]
  const { path, current } = walk(flow.facts, answers)
  const toPath = (steps: Walk['path']) =>
    toFlowPath(flow.slug, Object.fromEntries(steps.map((step) => [step.node, step.answer])))
  const toHref = (steps: Walk['path']) => `/${locale}${toPath(steps)}`
  return (
    <PageShell locale={locale} path={toPath(path)}>
      <div className="gap-12 lg:grid lg:grid-cols-[minmax(0,42rem)_1fr]">
        <div>
          {path.length > 0 && <p className="text-small text-soft">{words.title}</p>}
          {'node' in current ? (
            <FlowQuestion
              step={path.length + 1}
              texts={texts}
              facts={flow.facts.nodes[current.node]}
              words={words.nodes[current.node]}
              toHref={(answer) => toHref([...path, { node: current.node, answer }])}
            />
          ) : (
            <FlowArrival locale={locale} target={current} knowledgeBase={knowledgeBase} />
          )}
        </div>
        {path.length > 0 && (
          <aside className="mt-12 text-small lg:mt-0">
            <h2 className="font-semibold">{texts.soFar}</h2>
            <ol className="mt-2 space-y-3">
              {path.map((step, index) => (
                <li key={step.node}>
                  <span className="text-soft">{words.nodes[step.node]?.text}</span>
                  <br />
                  {words.nodes[step.node]?.answers[step.answer] ?? texts.unknown}{' '}
                  <a href={toHref(path.slice(0, index))}>{wizard.change}</a>
                </li>
              ))}
            </ol>
            <p className="mt-4">
              <a href={toHref([])}>{texts.restart}</a>
            </p>
          </aside>
        )}
      </div>
      <p className="no-print mt-12 text-small">
        <a href={`/${locale}/flows/${flow.slug}/tree`}>{tree.link}</a>
      </p>
    </PageShell>
  )
}
