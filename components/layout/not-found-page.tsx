import { headers } from 'next/headers'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { localeOfPath, negotiateLocale } from '@/lib/i18n/negotiate'
import { LostPage } from './lost-page'
import { PageShell } from './page-shell'

/** The language for a page that is not there: from the address asked for, as the server passes it on, else the browser's. */
export async function readLostLocale(): Promise<Locale> {
  const received = await headers()
  return localeOfPath(received.get('x-fixpoint-path') ?? '') ?? negotiateLocale(received.get('accept-language'))
}

/** "This page does not exist", with the search. Reads the request, so it stands only where pages are made per request. */
export async function NotFoundPage() {
  const locale = await readLostLocale()
  const { notFound } = getMessages(locale)
  return (
    <PageShell locale={locale} path="" search={false}>
      <LostPage locale={locale} title={notFound.title} text={notFound.text} />
    </PageShell>
  )
}
