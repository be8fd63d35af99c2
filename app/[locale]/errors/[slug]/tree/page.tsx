import { toMetadata } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { ErrorTreePage } from '@/components/tree/error-tree-page'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { toDay } from '@/lib/day/day'
import { getMessages } from '@/lib/i18n/messages'
import { getErrorTrees } from '@/lib/tree/error-trees.server'
import { orderFixes } from '@/lib/troubleshooting/order'
import { type ErrorPolicy, getErrorPolicy } from '@/lib/wizard/error-policy.server'
import { readError } from '../read-error'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps<'/[locale]/errors/[slug]/tree'>) {
  const { locale, error } = await readError(params)
  const { title, description } = error.words[locale]
  return toMetadata({
    locale,
    path: `/errors/${error.slug}/tree`,
    title: getMessages(locale).tree.title(title),
    description,
    indexed: false,
  })
}

export default async function ErrorTree({ params }: PageProps<'/[locale]/errors/[slug]/tree'>) {
  const { locale, error } = await readError(params)
  const { fixes, questions } = getKnowledgeBase()
  const policy = await getErrorPolicy(error)
  return (
    <PageShell locale={locale} path={`/errors/${error.slug}/tree`}>
      <ErrorTreePage
        view={{ locale, error, fixes, questions }}
        models={{ authored: policy.authored, today: policy.model }}
        trees={getErrorTrees(policy)}
        order={orderFixes(policy.model)}
        evidence={policy.evidence}
        learned={findLearned(policy)}
      />
    </PageShell>
  )
}

function findLearned({ version, fittedAt, trialCount }: ErrorPolicy) {
  if (version === null || fittedAt === null) return null
  return { version, trialCount, day: toDay(fittedAt) }
}
