import { formatList } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

type Props = { readonly locale: Locale; readonly risk: number; readonly signs: readonly string[] }

/** What speaks against something before anybody has read it. */
export function Signs({ locale, risk, signs }: Props) {
  const { moderation } = getMessages(locale)
  const wordings: Readonly<Record<string, string>> = moderation.signs
  if (risk === 0) return <span className="text-soft">{moderation.noRisk}</span>
  return (
    <span>
      <strong className="font-semibold text-you">{moderation.risk(risk)}</strong>
      {signs.length > 0 &&
        ` (${formatList(
          locale,
          signs.map((sign) => wordings[sign] ?? sign),
        )})`}
    </span>
  )
}
