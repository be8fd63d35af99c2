import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

/** Beside a form: where it stands what is kept of what is sent. */
export function PrivacyLink({ locale }: { readonly locale: Locale }) {
  return <a href={`/${locale}/guides/privacy`}>{getMessages(locale).report.privacy}</a>
}
