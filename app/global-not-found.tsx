import type { Metadata } from 'next'
import { DemoBanner } from '@/components/layout/demo-banner'
import { toTitle } from '@/components/layout/metadata'
import { NotFoundPage, readLostLocale } from '@/components/layout/not-found-page'
import { isDemoSite } from '@/lib/demo/demo.server'
import { getMessages } from '@/lib/i18n/messages'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const { notFound } = getMessages(await readLostLocale())
  return { title: toTitle(notFound.title) }
}

/** Any address that no page answers. */
export default async function GlobalNotFound() {
  return (
    <html lang={await readLostLocale()}>
      <body>
        {(await isDemoSite()) && <DemoBanner locale={await readLostLocale()} />}
        <NotFoundPage />
      </body>
    </html>
  )
}
