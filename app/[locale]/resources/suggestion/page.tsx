import { headers } from 'next/headers'
import { z } from 'zod'
import { toMetadata } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { Refusal } from '@/components/resolution/refusal'
import { SuggestionForm } from '@/components/resource/suggestion-form'
import { Notice } from '@/components/ui/notice'
import type { Draft } from '@/lib/form/draft'
import { drafts } from '@/lib/form/drafts.server'
import { getMessages } from '@/lib/i18n/messages'
import { digestClient } from '@/lib/network/client.server'
import { createFormTicket } from '@/lib/proof/form-ticket.server'
import { readLocale } from '../../../read-locale'

export const dynamic = 'force-dynamic'

const querySchema = z.object({
  draft: z.string().nullable().catch(null),
  sent: z.enum(['held', 'listed', 'waiting']).nullable().catch(null),
})

export async function generateMetadata({ params }: PageProps<'/[locale]/resources/suggestion'>) {
  const locale = await readLocale(params)
  const { links } = getMessages(locale)
  const { title, intro: description } = links
  return toMetadata({ locale, path: '/resources/suggestion', title, description, indexed: false })
}

/** The form by which anybody may suggest a link. */
export default async function Suggestion({ params, searchParams }: PageProps<'/[locale]/resources/suggestion'>) {
  const locale = await readLocale(params)
  const { draft: name, sent } = querySchema.parse(await searchParams)
  const draft = name === null ? null : drafts.take(name)
  const { links } = getMessages(locale)
  return (
    <PageShell locale={locale} path="/resources/suggestion">
      <div className="max-w-2xl">
        {draft !== null && <Refusal locale={locale} draft={draft} isTitle={false} />}
        <h1 className="text-h1">{links.title}</h1>
        {sent === null ? (
          <>
            <p className="mt-3 text-soft">{links.intro}</p>
            <SuggestionForm
              locale={locale}
              ticket={await createTicket(draft)}
              typed={draft?.typed ?? {}}
              reason={draft?.reason ?? null}
            />
          </>
        ) : (
          <Notice tone="done" role="status">
            {links.sent[sent]}
          </Notice>
        )}
        <p className="mt-8">
          <a href={`/${locale}/resources`}>{links.back}</a>
        </p>
      </div>
    </PageShell>
  )
}

async function createTicket(draft: Draft | null) {
  const now = new Date()
  const network = draft?.sender.network ?? (await digestClient(await headers(), now))
  return createFormTicket({ kind: 'link', about: '' }, { network, isBusy: draft?.sender.isBusy, now })
}
