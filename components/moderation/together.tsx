import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { toCohortText } from '@/lib/moderation/cohort'
import type { TogetherCounts } from '@/lib/review/together'

type Props = {
  readonly locale: Locale
  readonly sent: {
    readonly network: string
    readonly area: string
    readonly textDigest: string
    readonly together: TogetherCounts | null
  }
}

/** Ways to what was sent together with something; where it was counted, only those that lead to more than itself. */
export function Together({ locale, sent }: Props) {
  const { moderation } = getMessages(locale)
  const { network, area, textDigest, together } = sent
  const ways = [
    { cohort: toCohortText({ by: 'network', network }), label: moderation.sameNetwork, count: together?.network },
    ...(area === '' || area === network
      ? []
      : [{ cohort: toCohortText({ by: 'area', area }), label: moderation.sameArea, count: together?.area }]),
    { cohort: toCohortText({ by: 'text', textDigest }), label: moderation.sameText, count: together?.text },
  ].filter(({ count }) => count === undefined || count > 1)
  if (ways.length === 0) return null
  return (
    <p className="mt-2 flex flex-wrap gap-x-4 text-small">
      <span className="text-soft">{moderation.together}</span>
      {ways.map(({ cohort, label, count }) => (
        <a key={cohort} href={`/${locale}/moderation/cohorts/${cohort}`}>
          {count === undefined ? label : `${label} (${count})`}
        </a>
      ))}
    </p>
  )
}
