import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = {
  readonly locale: Locale
  /** Path and query of the page after the language, "/errors/x": the language switch keeps it. */
  readonly path: string
  /** Whether the header carries the search box; the pages that are about searching have their own. */
  readonly search?: boolean
  readonly children: ReactNode
}

/** What stands around every page: a way past the navigation, header, content, footer. */
export function PageShell({ locale, path, search = true, children }: Props) {
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-surface focus:px-4 focus:py-2"
      >
        {getMessages(locale).site.skip}
      </a>
      <SiteHeader locale={locale} path={path} search={search} />
      <main id="content" className="mx-auto w-full max-w-6xl px-4 pt-4 pb-16 sm:px-6 sm:pt-8 md:pt-12">
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  )
}
