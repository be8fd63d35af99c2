import { formatMoment } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { DecisionForm } from './decision-form'
import { DetailsLink } from './details-link'
import { Item } from './item'
import { OutwardAddress } from './outward-address'
import { Reports } from './reports'
import type { ReportedLinkView } from './views'

type Props = { readonly locale: Locale; readonly view: ReportedLinkView; readonly back: string }

/** A link that readers reported: taken out where a reader had suggested it, mended in the content otherwise. */
export function ReportedLinkCard({ locale, view, back }: Props) {
  const { moderation } = getMessages(locale)
  return (
    <Item
      actions={
        <>
          <DecisionForm
            locale={locale}
            path={`/moderation/links/${view.link}`}
            back={back}
            approve={null}
            canReject={view.isSuggested}
            keepLabel={moderation.settle}
            hasWords={false}
          />
          {view.isSuggested && <DetailsLink locale={locale} path={`/moderation/links/${view.link}`} />}
        </>
      }
    >
      <h3 className="font-semibold">{view.title}</h3>
      <p className="[overflow-wrap:anywhere]">
        {view.url === null ? moderation.gone : <OutwardAddress url={view.url} />}
      </p>
      <Reports locale={locale} reasons={view.reasons} />
      <p className="mt-1 text-small text-soft">
        {moderation.firstReport(formatMoment(locale, view.firstAt))}
        {!view.isSuggested && view.url !== null && ` · ${moderation.catalogueLink}`}
      </p>
    </Item>
  )
}
