import { redirect } from 'next/navigation'
import { z } from 'zod'
import { toMetadata } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { Refusal } from '@/components/resolution/refusal'
import { LinkFeedback } from '@/components/resource/link-feedback'
import { drafts } from '@/lib/form/drafts.server'
import { getMessages } from '@/lib/i18n/messages'
import { findListedLink } from '@/lib/link/link-votes.server'
import { linkIdSchema } from '@/lib/link/schema'
import { readLocale } from '../../../read-locale'

export const dynamic = 'force-dynamic'

const querySchema = z.object({
  link: linkIdSchema.nullable().catch(null),
  done: z.enum(['voted', 'reported']).nullable().catch(null),
  draft: z.string().nullable().catch(null),
})

export async function generateMetadata({ params }: PageProps<'/[locale]/resources/feedback'>) {
  const locale = await readLocale(params)
  const { links } = getMessages(locale)
  const { feedbackTitle: title, feedbackText: description } = links
  return toMetadata({ locale, path: '/resources/feedback', title, description, indexed: false })
}

/** What somebody may say of one link of the list: that it was useful, or what is wrong with it. */
export default async function Feedback({ params, searchParams }: PageProps<'/[locale]/resources/feedback'>) {
  const locale = await readLocale(params)
  const { link, done, draft: name } = querySchema.parse(await searchParams)
  const draft = name === null ? null : drafts.take(name)
  const listed = link === null ? null : await findListedLink(link)
  if (listed === null && draft === null) redirect(`/${locale}/resources`)
  return (
    <PageShell locale={locale} path={`/resources/feedback${link === null ? '' : `?link=${link}`}`}>
      <div className="max-w-2xl">
        {draft !== null && <Refusal locale={locale} draft={draft} isTitle={listed === null} />}
        {listed !== null && link !== null && (
          <LinkFeedback locale={locale} link={link} title={listed.titles[locale]} url={listed.url} done={done} />
        )}
        <p className="mt-8">
          <a href={`/${locale}/resources${link === null ? '' : `#${link}`}`}>{getMessages(locale).links.back}</a>
        </p>
      </div>
    </PageShell>
  )
}
