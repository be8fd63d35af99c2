import { ArticlePage } from '@/components/article/article-page'
import { toMetadata } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { getUnit } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { renderBody } from '@/lib/content/mdx.server'
import { getSettings } from '@/lib/environment/environment.server'
import { listOverTime } from '@/lib/evidence-over-time/over-time.server'
import { toFixRevisions } from '@/lib/learning/error-model'
import { listShownNotes } from '@/lib/note/shown-notes.server'
import { noEvidence } from '@/lib/resolution/evidence'
import { listReports } from '@/lib/surge/reports.server'
import { orderFixes } from '@/lib/troubleshooting/order'
import { getErrorPolicy } from '@/lib/wizard/error-policy.server'
import { findStopLinks, readError } from './read-error'

export const dynamicParams = false

export function generateStaticParams() {
  return [...getKnowledgeBase().errors.keys()].map((slug) => ({ slug }))
}

export async function generateMetadata({ params }: PageProps<'/[locale]/errors/[slug]'>) {
  const { locale, error } = await readError(params)
  const { title, description } = error.words[locale]
  return toMetadata({ locale, path: `/errors/${error.slug}`, title, description })
}

export default async function ErrorPage({ params }: PageProps<'/[locale]/errors/[slug]'>) {
  const { locale, error } = await readError(params)
  const { contentFolder, contact } = getSettings()
  const knowledgeBase = getKnowledgeBase()
  const { errors, fixes, resources } = knowledgeBase
  const now = new Date()
  const [policy, notes, overTime, reports] = await Promise.all([
    getErrorPolicy(error),
    listShownNotes(error.slug, now),
    listOverTime(error.slug, toFixRevisions(error, knowledgeBase), now),
    listReports(error.slug, now),
  ])
  const [{ Body, headings }, ...views] = await Promise.all([
    renderBody(contentFolder, `errors/${error.slug}/${locale}.mdx`),
    ...orderFixes(policy.model).map(async (slug) => ({
      fix: getUnit(fixes, slug),
      Steps: (await renderBody(contentFolder, `fixes/${slug}/${locale}.mdx`)).Body,
      evidence: policy.evidence[slug] ?? noEvidence,
      overTime: overTime.get(slug) ?? null,
      notes: notes.get(slug) ?? [],
    })),
  ])
  return (
    <PageShell locale={locale} path={`/errors/${error.slug}`}>
      <ArticlePage
        view={{
          locale,
          error,
          fixes: views,
          trialCount: policy.trialCount,
          reports: reports.get(error.slug) ?? null,
          ...findStopLinks(error),
        }}
        Body={Body}
        headings={headings}
        resources={resources.filter((resource) => resource.errors.includes(error.slug) && resource.state === 'active')}
        hasContact={contact !== null}
        successor={error.facts.successor === undefined ? null : getUnit(errors, error.facts.successor)}
      />
    </PageShell>
  )
}
