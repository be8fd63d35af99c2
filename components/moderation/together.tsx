import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { toCohortText } from '@/lib/moderation/cohort'

type Props = {
  readonly locale: Locale
  readonly sent: { readonly network: string; readonly area: string; readonly textDigest: string }
}

/** Ways to what was sent together with something. */
export function Together({ locale, sent }: Props) {
  const { moderation } = getMessages(locale)
  const { network, area, textDigest } = sent
  const ways = [
    [toCohortText({ by: 'network', network }), moderation.sameNetwork],
    ...(area === '' || area === network ? [] : [[toCohortText({ by: 'area', area }), moderation.sameArea] as const]),
    [toCohortText({ by: 'text', textDigest }), moderation.sameText],
  ] as const
  return (
    <p className="mt-2 flex flex-wrap gap-x-4 text-small">
      <span className="text-soft">{moderation.together}</span>
      {ways.map(([cohort, label]) => (
        <a key={cohort} href={`/${locale}/moderation/cohorts/${cohort}`}>
          {label}
        </a>
      ))}
    </p>
  )
}
