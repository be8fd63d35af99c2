import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

/** On every page of a site whose reports are invented. */
export function DemoBanner({ locale }: { readonly locale: Locale }) {
  return (
    <aside
      aria-label={getMessages(locale).site.demoLabel}
      className="border-service border-b-4 bg-surface px-4 py-2 text-center font-semibold text-small"
    >
      {getMessages(locale).site.demo}
    </aside>
  )
}
