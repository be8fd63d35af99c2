import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { isReordered, listPlaces, type Order, type OrderChange } from '@/lib/review/order-change'

type Props = {
  readonly locale: Locale
  readonly change: OrderChange
  readonly errorTitle: string
  /** Title of each fix by slug. */
  readonly fixTitles: Readonly<Record<string, string>>
}

/** The fixes of an error as they stand, and as they would. */
export function OrderLists({ locale, change, errorTitle, fixTitles }: Props) {
  const { order, cohort } = getMessages(locale).moderation
  const toRest = (given: Order) => (given.trialCount === null ? order.byEstimate : order.byTrials(given.trialCount))
  return (
    <section className="mt-4">
      <h4 className="font-semibold">{errorTitle}</h4>
      {!isReordered(change) && <p className="mt-1">{cohort.orderSame}</p>}
      <div className="mt-2 grid gap-x-8 gap-y-4 text-small sm:grid-cols-2">
        <div>
          <p className="text-soft">
            {order.before}, {toRest(change.before)}
          </p>
          <ol className="mt-1 list-decimal space-y-1 pl-6">
            {change.before.fixes.map((fix) => (
              <li key={fix}>{fixTitles[fix] ?? fix}</li>
            ))}
          </ol>
        </div>
        <div>
          <p className="text-soft">
            {order.after}, {toRest(change.after)}
          </p>
          <ol className="mt-1 list-decimal space-y-1 pl-6">
            {listPlaces(change).map(({ fix, moved }) => (
              <li key={fix} className={moved === 0 ? '' : 'font-semibold'}>
                {fixTitles[fix] ?? fix} <Move locale={locale} moved={moved} />
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  )
}

function Move({ locale, moved }: { readonly locale: Locale; readonly moved: number }) {
  const { order } = getMessages(locale).moderation
  if (moved === 0) return <span className="sr-only">({order.same})</span>
  return (
    <span className="whitespace-nowrap text-action">
      <span aria-hidden="true">{moved > 0 ? '▲' : '▼'}</span> {moved > 0 ? order.up(moved) : order.down(-moved)}
    </span>
  )
}
