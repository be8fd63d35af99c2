import { LinkCard } from '@/components/moderation/link-card'
import { LinkWordsForm } from '@/components/moderation/link-words-form'
import { ModerationShell } from '@/components/moderation/moderation-shell'
import { Outcome } from '@/components/moderation/outcome'
import { Shortcuts } from '@/components/moderation/shortcuts'
import { getMessages } from '@/lib/i18n/messages'
import { findModeratedLink, listReportReasons } from '@/lib/moderation/links.server'
import { readLocale } from '../../../../read-locale'
import { History } from '../../history'
import { toModerationMetadata } from '../../moderation-metadata'
import { readDone } from '../../read-done'
import { requireModerator } from '../../require-moderator'
import { toLinkView } from '../../to-view'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps<'/[locale]/moderation/links/[id]'>) {
  return toModerationMetadata(getMessages(await readLocale(params)).moderation.link.title)
}

/** One suggested link: everything that can be decided about it, and what was. */
export default async function ModeratedLink({ params, searchParams }: PageProps<'/[locale]/moderation/links/[id]'>) {
  const locale = await readLocale(params)
  const moderator = await requireModerator(locale)
  const { moderation } = getMessages(locale)
  const { id } = await params
  const back = `/links/${encodeURIComponent(id)}`
  const [link, reasonsOf] = await Promise.all([findModeratedLink(moderator, id), listReportReasons(moderator, [id])])
  const reasons = reasonsOf.get(id) ?? []
  return (
    <ModerationShell locale={locale} path={`/moderation${back}`} name={moderator.name}>
      <h1 className="text-h1">{moderation.link.title}</h1>
      <Outcome locale={locale} back={back} {...(await readDone(moderator, searchParams))} />
      {link === null ? (
        <p className="mt-6">{moderation.gone}</p>
      ) : (
        <div className="mt-6">
          <LinkCard locale={locale} view={toLinkView(link, { reasons, isWhole: true })} back={back} />
          <LinkWordsForm locale={locale} link={link} back={back} />
          <p className="mt-6 text-small text-soft">{moderation.noOrder}</p>
        </div>
      )}
      <History locale={locale} moderator={moderator} targetId={id} back={back} />
      <Shortcuts {...moderation.shortcuts} />
    </ModerationShell>
  )
}
