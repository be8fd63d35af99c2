import { getDirectory } from '@/lib/directory/directory.server'
import { isLocale } from '@/lib/i18n/locales'

export const dynamic = 'force-static'

/** What the browser needs to recognise a text by itself: the same for everybody, and nothing of the text comes here. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/identify'>) {
  const { locale } = await params
  return isLocale(locale) ? Response.json(getDirectory(locale)) : new Response(null, { status: 404 })
}
