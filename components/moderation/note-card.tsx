import { formatMoment } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { DecisionForm } from './decision-form'
import { DetailsLink } from './details-link'
import { Item } from './item'
import { Reports } from './reports'
import { Signs } from './signs'
import { Together } from './together'
import type { NoteView } from './views'

type Props = { readonly locale: Locale; readonly view: NoteView; readonly back: string }

/** One note with all that helps to judge it. */
export function NoteCard({ locale, view, back }: Props) {
  const { moderation, platforms } = getMessages(locale)
  const { note } = view
  const Title = view.isWhole ? 'h2' : 'h3'
  const facts = [
    moderation.noteStatuses[note.status],
    moderation.sent(formatMoment(locale, note.createdAt)),
    moderation.writtenIn[note.locale === 'fr' ? 'fr' : 'en'],
    ...(note.platform === null ? [] : [platforms[note.platform]]),
    ...(note.surface === null ? [] : [moderation.surfaces[note.surface]]),
  ]
  return (
    <Item
      actions={
        <>
          <DecisionForm
            locale={locale}
            path={`/moderation/notes/${note.id}`}
            back={back}
            approve={
              note.status === 'shown'
                ? null
                : { action: 'show', label: note.status === 'held' ? moderation.show : moderation.showAgain }
            }
            canReject={note.status !== 'rejected'}
            keepLabel={note.openReports.length > 0 ? moderation.keep : null}
            hasWords={view.isWhole}
          />
          {!view.isWhole && <DetailsLink locale={locale} path={`/moderation/notes/${note.id}`} />}
        </>
      }
    >
      <Title className="text-small">
        <span className="text-soft">{moderation.noteOn}</span> {view.fixTitle} ·{' '}
        <a href={`/${locale}/errors/${note.error}`}>{view.errorTitle}</a>
      </Title>
      <p lang={note.locale} className="mt-2 max-w-2xl whitespace-pre-wrap [overflow-wrap:anywhere]">
        {note.text}
      </p>
      <p className="mt-2 text-small text-soft">{facts.join(' · ')}</p>
      <p className="mt-1 text-small">
        <Signs locale={locale} risk={note.risk} signs={note.signs} />
      </p>
      <Reports locale={locale} reasons={note.openReports} />
      <Together locale={locale} sent={note} />
    </Item>
  )
}
