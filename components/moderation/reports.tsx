import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

/** What readers said against something, with how many said so. */
export function Reports({ locale, reasons }: { readonly locale: Locale; readonly reasons: readonly string[] }) {
  const { moderation } = getMessages(locale)
  if (reasons.length === 0) return null
  const wordings: Readonly<Record<string, string>> = moderation.reportReasons
  const kinds = [...new Set(reasons)]
  return (
    <p className="mt-2 text-small">
      <span className="text-soft">{moderation.openReports}</span>{' '}
      {kinds
        .map(
          (kind) => `${moderation.times(reasons.filter((reason) => reason === kind).length)} ${wordings[kind] ?? kind}`,
        )
        .join(' · ')}
    </p>
  )
}
