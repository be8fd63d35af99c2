import { OrderLists } from '@/components/moderation/order-lists'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { Cohort, CohortContents } from '@/lib/moderation/cohort'
import type { Moderator } from '@/lib/moderator/moderator.server'
import type { OrderChange } from '@/lib/review/order-change'
import { previewOrder } from '@/lib/review/order-change.server'
import { toErrorTitle, toFixTitle } from './to-view'

/** Each takes up to a second or two where there are thousands of sessions. */
const errorsMax = 3

type Props = {
  readonly locale: Locale
  readonly moderator: Moderator
  readonly cohort: Cohort
  readonly contents: CohortContents
}

/** What voiding or counting a cohort would change in the order of the fixes, computed now. */
export async function OrderPreviews({ locale, moderator, cohort, contents }: Props) {
  const { cohort: texts } = getMessages(locale).moderation
  const { trials, errors } = contents
  const standings = [
    ...(trials.held + trials.voided > 0 ? [{ standing: 'counted', title: texts.ifCounted } as const] : []),
    ...(trials.counted > 0 ? [{ standing: 'voided', title: texts.ifVoided } as const] : []),
  ]
  const shown = errors.slice(0, errorsMax)
  const previews: { readonly title: string; readonly changes: readonly OrderChange[] }[] = []
  for (const { standing, title } of standings) {
    const changes: OrderChange[] = []
    for (const error of shown) {
      const change = await previewOrder(moderator, { error, cohort, standing, now: new Date() })
      if (change !== null) changes.push(change)
    }
    previews.push({ title, changes })
  }
  return (
    <section className="mt-10 max-w-3xl">
      <h2 className="text-h3">{texts.orderTitle}</h2>
      {previews.every(({ changes }) => changes.length === 0) && <p className="mt-2">{texts.nothingToOrder}</p>}
      {previews.map(({ title, changes }) => (
        <div key={title} className="mt-4">
          <h3 className="font-semibold">{title}</h3>
          {changes.map((change) => (
            <OrderLists
              key={change.error}
              locale={locale}
              change={change}
              errorTitle={toErrorTitle(locale, change.error)}
              fixTitles={Object.fromEntries(change.after.fixes.map((fix) => [fix, toFixTitle(locale, fix)]))}
            />
          ))}
        </div>
      ))}
      {previews.length > 0 && errors.length > errorsMax && (
        <p className="mt-3 text-small text-soft">{texts.orderLimit(errorsMax, errors.length)}</p>
      )}
    </section>
  )
}
