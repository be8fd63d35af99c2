import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { DemoBanner } from '@/components/layout/demo-banner'
import { isDemoSite } from '@/lib/demo/demo.server'
import { getSettings } from '@/lib/environment/environment.server'
import { isLocale, locales } from '@/lib/i18n/locales'
import '../globals.css'

export const dynamicParams = false

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#121517' },
  ],
}

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export function generateMetadata(): Metadata {
  return { metadataBase: new URL(getSettings().siteUrl) }
}

export default async function Layout({ children, params }: LayoutProps<'/[locale]'>): Promise<ReactNode> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <html lang={locale}>
      <head>
        <link rel="preload" href="/fonts/public-sans.woff2" as="font" type="font/woff2" crossOrigin="anonymous" />
      </head>
      <body>
        {(await isDemoSite()) && <DemoBanner locale={locale} />}
        {children}
      </body>
    </html>
  )
}
