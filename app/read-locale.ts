import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '@/lib/i18n/locales'

/** The language in the address; a page in any other is not found. */
export async function readLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return locale
}
