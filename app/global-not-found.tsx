import type { Metadata } from 'next'
import { NotFoundPage, readLostLocale } from '@/components/layout/not-found-page'
import { getMessages } from '@/lib/i18n/messages'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const { notFound } = getMessages(await readLostLocale())
  return { title: `${notFound.title} · Fixpoint` }
}

/** Any address that no page answers. */
export default async function GlobalNotFound() {
  return (
    <html lang={await readLostLocale()}>
      <body>
        <NotFoundPage />
      </body>
    </html>
  )
}
