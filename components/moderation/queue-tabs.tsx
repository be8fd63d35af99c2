import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { type QueueKind, queueKinds, toQueueAddress } from '@/lib/review/query'

type Props = {
  readonly locale: Locale
  readonly current: QueueKind
  /** How many wait, of each kind. */
  readonly waiting: Readonly<Record<QueueKind, number>>
}

/** What waits, by kind. */
export function QueueTabs({ locale, current, waiting }: Props) {
  const { moderation } = getMessages(locale)
  return (
    <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-2 border-line border-b pb-3">
      {queueKinds.map((kind) => (
        <li key={kind}>
          <a
            href={`/${locale}/moderation${toQueueAddress({ kind })}`}
            aria-current={kind === current ? 'page' : undefined}
            className="aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {moderation.kinds[kind]} <span className="tabular-nums">({waiting[kind]})</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
