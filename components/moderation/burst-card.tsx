import { formatList, formatMoment } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { toCohortText } from '@/lib/moderation/cohort'
import { Item } from './item'
import type { BurstView } from './views'

/** Reports that were held because too many came: decided together, on a page that shows what it changes. */
export function BurstCard({ locale, view }: { readonly locale: Locale; readonly view: BurstView }) {
  const { moderation } = getMessages(locale)
  const { burst: texts } = moderation
  const { burst, fixTitle, errorTitle } = view
  return (
    <Item
      actions={
        <p>
          <a href={`/${locale}/moderation/cohorts/${toCohortText(burst.cohort)}`} data-key="e">
            {texts.open}
          </a>
        </p>
      }
    >
      <h3>
        <strong className="font-semibold">{texts.outcomes[burst.cohort.outcome]}</strong> · {fixTitle} ·{' '}
        <a href={`/${locale}/errors/${burst.cohort.error}`}>{errorTitle}</a>
      </h3>
      <p className="mt-1">{texts.text(burst.trials, burst.networks, burst.areas)}</p>
      <p className="mt-1 text-small text-soft">
        {formatMoment(locale, burst.firstAt)}
        {burst.trials > 1 && ` – ${formatMoment(locale, burst.lastAt)}`} UTC ·{' '}
        {formatList(
          locale,
          burst.heldFor.map((reason) => texts.heldFor[reason]),
        )}
      </p>
    </Item>
  )
}
