import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

/** From a card of a list to the page of what it shows. */
export function DetailsLink({ locale, path }: { readonly locale: Locale; readonly path: string }) {
  return (
    <p className="mt-2 text-small">
      <a href={`/${locale}${path}`} data-key="e">
        {getMessages(locale).moderation.details}
      </a>
    </p>
  )
}
