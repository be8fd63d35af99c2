import { formatMoment } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { DecisionForm } from './decision-form'
import { DetailsLink } from './details-link'
import { Item } from './item'
import { OutwardAddress } from './outward-address'
import { Reports } from './reports'
import { Signs } from './signs'
import { Together } from './together'
import type { LinkView } from './views'

type Props = { readonly locale: Locale; readonly view: LinkView; readonly back: string }

/** One suggested link with all that helps to judge it. */
export function LinkCard({ locale, view, back }: Props) {
  const { moderation } = getMessages(locale)
  const { link, reasons, isWhole } = view
  const Title = isWhole ? 'h2' : 'h3'
  const facts = [
    moderation.linkStatuses[link.status],
    moderation.sent(formatMoment(locale, link.createdAt)),
    moderation.languages[link.language],
  ]
  return (
    <Item
      actions={
        <>
          <DecisionForm
            locale={locale}
            path={`/moderation/links/${link.id}`}
            back={back}
            approve={link.status === 'accepted' ? null : { action: 'accept', label: moderation.accept }}
            canReject={link.status !== 'rejected'}
            keepLabel={reasons.length > 0 ? moderation.settle : null}
            hasWords={isWhole}
          />
          {!isWhole && <DetailsLink locale={locale} path={`/moderation/links/${link.id}`} />}
        </>
      }
    >
      <Title className="font-semibold" lang={link.locale}>
        {link.title}
      </Title>
      <p className="[overflow-wrap:anywhere]">
        <OutwardAddress url={link.url} />
      </p>
      <p lang={link.locale} className="mt-1 max-w-2xl whitespace-pre-wrap [overflow-wrap:anywhere]">
        {link.helps}
      </p>
      <p className="mt-2 text-small text-soft">
        {facts.join(' · ')}
        {isWhole && `. ${moderation.notFetched}`}
      </p>
      <p className="mt-1 text-small">
        <Signs locale={locale} risk={link.risk} signs={link.signs} />
      </p>
      <Reports locale={locale} reasons={reasons} />
      <Together locale={locale} sent={link} />
    </Item>
  )
}
