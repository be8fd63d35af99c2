import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

export function SiteFooter({ locale }: { readonly locale: Locale }) {
  const { site } = getMessages(locale)
  return (
    <footer className="border-line border-t">
      <div className="mx-auto flex max-w-6xl flex-wrap gap-x-8 gap-y-3 px-4 py-8 text-small text-soft sm:px-6">
        <p className="mr-auto">{site.footer}</p>
        <ul className="no-print flex flex-wrap gap-x-6 gap-y-2">
          <li>
            <a href={`/${locale}/about`}>{site.about}</a>
          </li>
          <li>
            <a href={`/${locale}/guides/privacy`}>{site.privacy}</a>
          </li>
          <li>
            <a href={`/${locale}/legal`}>{site.legal}</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
