import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { toMetadata } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { Refusal } from '@/components/resolution/refusal'
import { keptKinds, ReportPage } from '@/components/resolution/report-page'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { drafts } from '@/lib/form/drafts.server'
import { getMessages } from '@/lib/i18n/messages'
import { markClient } from '@/lib/network/client.server'
import { createFormTicket } from '@/lib/proof/form-ticket.server'
import { noEvidence, withOwn } from '@/lib/resolution/evidence'
import { findOwnTrial } from '@/lib/resolution/trials.server'
import { receipts } from '@/lib/submission/receipts.server'
import { outcomeSchema } from '@/lib/troubleshooting/schema'
import { getErrorPolicy } from '@/lib/wizard/error-policy.server'
import { readError } from '../read-error'

export const dynamic = 'force-dynamic'

const querySchema = z.object({
  fix: z.string().nullable().catch(null),
  /** What was just pressed. */
  said: outcomeSchema.nullable().catch(null),
  draft: z.string().nullable().catch(null),
  receipt: z.string().nullable().catch(null),
  kept: z.enum(keptKinds).nullable().catch(null),
})

export async function generateMetadata({ params }: PageProps<'/[locale]/errors/[slug]/report'>) {
  const { locale, error } = await readError(params)
  const { report } = getMessages(locale)
  return toMetadata({
    locale,
    path: `/errors/${error.slug}/report`,
    title: report.title,
    description: error.words[locale].description,
    indexed: false,
  })
}

export default async function Report({ params, searchParams }: PageProps<'/[locale]/errors/[slug]/report'>) {
  const { locale, error } = await readError(params)
  const query = querySchema.parse(await searchParams)
  const draft = query.draft === null ? null : drafts.take(query.draft)
  const slug = draft?.typed.fix ?? query.fix
  const isFixHere = error.facts.fixes.some((entry) => entry.fix === slug)
  const fix = isFixHere ? (getKnowledgeBase().fixes.get(slug ?? '') ?? null) : null
  // Without a fix there is nothing to report on: the article has them all.
  if (fix === null && draft === null) redirect(`/${locale}/errors/${error.slug}`)

  const now = new Date()
  const { network, networkBefore } = draft?.sender ?? (await markClient(await headers(), now))
  const own = { error: error.slug, network, networkBefore, now }
  const trial = fix === null ? null : await findOwnTrial({ ...own, fix: fix.slug })
  const { evidence } = await getErrorPolicy(error)
  return (
    <PageShell locale={locale} path={`/errors/${error.slug}${fix === null ? '' : `/report?fix=${fix.slug}`}`}>
      <div className="max-w-2xl">
        <p className="text-small text-soft">
          <a href={`/${locale}/errors/${error.slug}`}>{error.words[locale].title}</a>
        </p>
        {draft !== null && <Refusal locale={locale} draft={draft} isTitle={fix === null} />}
        {fix !== null && (
          <ReportPage
            locale={locale}
            error={error}
            fix={fix}
            outcome={trial?.outcome ?? null}
            said={query.said}
            evidence={withOwn(evidence[fix.slug] ?? noEvidence, trial)}
            kept={query.kept}
            deleteToken={query.receipt === null ? null : (receipts.take(query.receipt)?.deleteToken ?? null)}
            ticket={
              await createFormTicket(
                { kind: 'note', about: `${error.slug} ${fix.slug}` },
                { network, isBusy: draft?.sender.isBusy, now },
              )
            }
            typed={draft?.typed ?? {}}
          />
        )}
      </div>
    </PageShell>
  )
}
