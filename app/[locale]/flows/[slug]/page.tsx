import { redirect } from 'next/navigation'
import { FlowPage } from '@/components/flow/flow-page'
import { toMetadata } from '@/components/layout/metadata'
import type { Flow } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { mainFlow, parseAnswers, toFlowPath } from '@/lib/flow/flow-path'
import type { Locale } from '@/lib/i18n/locales'
import { readLocale } from '../../../read-locale'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps<'/[locale]/flows/[slug]'>) {
  const { locale, flow } = await readFlow(params)
  return toMetadata({ locale, path: toFlowPath(flow.slug), ...flow.words[locale] })
}

export default async function AnyFlow({ params, searchParams }: PageProps<'/[locale]/flows/[slug]'>) {
  const { locale, flow } = await readFlow(params)
  const answers = parseAnswers(await searchParams)
  return <FlowPage locale={locale} flow={flow} knowledgeBase={getKnowledgeBase()} answers={answers} />
}

/**
 * The flow in the address; the main one is led to its own. One that does not exist leads to the address of its tree,
 * which is not found at the level of routes: Next.js would answer `notFound()` here with an empty page that only a
 * script fills.
 */
async function readFlow(params: Promise<{ locale: string; slug: string }>): Promise<{ locale: Locale; flow: Flow }> {
  const locale = await readLocale(params)
  const { slug } = await params
  if (slug === mainFlow) redirect(`/${locale}${toFlowPath(slug)}`)
  const flow = getKnowledgeBase().flows.get(slug) ?? redirect(`/${locale}/flows/${encodeURIComponent(slug)}/tree`)
  return { locale, flow }
}
