import { FlowPage } from '@/components/flow/flow-page'
import { toMetadata } from '@/components/layout/metadata'
import { getUnit } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { mainFlow, parseAnswers, toFlowPath } from '@/lib/flow/flow-path'
import { readLocale } from '../../read-locale'

export async function generateMetadata({ params }: PageProps<'/[locale]/triage'>) {
  const locale = await readLocale(params)
  const { words } = getUnit(getKnowledgeBase().flows, mainFlow)
  return toMetadata({ locale, path: toFlowPath(mainFlow), ...words[locale] })
}

/** The flow that other pages lead to, at an address of its own. */
export default async function Triage({ params, searchParams }: PageProps<'/[locale]/triage'>) {
  const locale = await readLocale(params)
  const knowledgeBase = getKnowledgeBase()
  const flow = getUnit(knowledgeBase.flows, mainFlow)
  const answers = parseAnswers(await searchParams)
  return <FlowPage locale={locale} flow={flow} knowledgeBase={knowledgeBase} answers={answers} />
}
