import { notFound } from 'next/navigation'
import { toMetadata } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { FlowTreePage } from '@/components/tree/flow-tree-page'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { getMessages } from '@/lib/i18n/messages'
import { findFoldedQuestions, listShownQuestions, toFlowTree } from '@/lib/tree/flow-tree'
import { readLocale } from '../../../../read-locale'

export const dynamicParams = false

export function generateStaticParams() {
  return [...getKnowledgeBase().flows.keys()].map((slug) => ({ slug }))
}

/** Questions that the drawing holds at most. */
const drawnMax = 30

export async function generateMetadata({ params }: PageProps<'/[locale]/flows/[slug]/tree'>) {
  const { locale, flow } = await readFlow(params)
  const { title, description } = flow.words[locale]
  return toMetadata({
    locale,
    path: `/flows/${flow.slug}/tree`,
    title: getMessages(locale).tree.title(title),
    description,
    indexed: false,
  })
}

export default async function FlowTree({ params }: PageProps<'/[locale]/flows/[slug]/tree'>) {
  const { locale, flow } = await readFlow(params)
  const { errors, guides } = getKnowledgeBase()
  const root = toFlowTree(flow.facts)
  const folded = findFoldedQuestions(root, drawnMax)
  const shown = new Set(listShownQuestions(root, folded).map(({ id }) => id))
  return (
    <PageShell locale={locale} path={`/flows/${flow.slug}/tree`}>
      <FlowTreePage view={{ locale, flow, errors, guides, folded, shown }} root={root} />
    </PageShell>
  )
}

async function readFlow(params: Promise<{ locale: string; slug: string }>) {
  const locale = await readLocale(params)
  const flow = getKnowledgeBase().flows.get((await params).slug) ?? notFound()
  return { locale, flow }
}
