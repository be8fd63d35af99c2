import { toMetadata } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { TriageArrival } from '@/components/triage/triage-arrival'
import { TriageQuestion } from '@/components/triage/triage-question'
import { getUnit } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { walk } from '@/lib/flow/walk'
import { getMessages } from '@/lib/i18n/messages'
import { readLocale } from '../../read-locale'

export async function generateMetadata({ params }: PageProps<'/[locale]/triage'>) {
  const locale = await readLocale(params)
  const { words } = getUnit(getKnowledgeBase().flows, 'triage')
  return toMetadata({ locale, path: '/triage', ...words[locale] })
}

export default async function Triage({ params, searchParams }: PageProps<'/[locale]/triage'>) {
  const locale = await readLocale(params)
  const query = await searchParams
  const { triage } = getMessages(locale)
  const knowledgeBase = getKnowledgeBase()
  const flow = getUnit(knowledgeBase.flows, 'triage')
  const answers = Object.fromEntries(
    Object.entries(query).flatMap(([id, value]) => (typeof value === 'string' ? [[id, value]] : [])),
  )
  const { path, current } = walk(flow.facts, answers)
  const toHref = (steps: typeof path) => {
    const after = new URLSearchParams(steps.map((step) => [step.node, step.answer]))
    return `/${locale}/triage${after.size > 0 ? `?${after}` : ''}`
  }
  const words = flow.words[locale]
  return (
    <PageShell locale={locale} path={toHref(path).slice(`/${locale}`.length)}>
      <div className="gap-12 lg:grid lg:grid-cols-[minmax(0,42rem)_1fr]">
        <div>
          {path.length > 0 && <p className="text-small text-soft">{words.title}</p>}
          {'node' in current ? (
            <TriageQuestion
              step={path.length + 1}
              texts={triage}
              facts={flow.facts.nodes[current.node]}
              words={words.nodes[current.node]}
              toHref={(answer) => toHref([...path, { node: current.node, answer }])}
            />
          ) : (
            <TriageArrival locale={locale} target={current} knowledgeBase={knowledgeBase} />
          )}
        </div>
        {path.length > 0 && (
          <aside className="mt-12 text-small lg:mt-0">
            <h2 className="font-semibold">{triage.soFar}</h2>
            <ol className="mt-2 space-y-3">
              {path.map((step, index) => (
                <li key={step.node}>
                  <span className="text-soft">{words.nodes[step.node]?.text}</span>
                  <br />
                  {words.nodes[step.node]?.answers[step.answer] ?? triage.unknown}{' '}
                  <a href={toHref(path.slice(0, index))}>{getMessages(locale).wizard.change}</a>
                </li>
              ))}
            </ol>
            <p className="mt-4">
              <a href={toHref([])}>{triage.restart}</a>
            </p>
          </aside>
        )}
      </div>
      <p className="no-print mt-12 text-small">
        <a href={`/${locale}/flows/triage/tree`}>{getMessages(locale).tree.link}</a>
      </p>
    </PageShell>
  )
}
