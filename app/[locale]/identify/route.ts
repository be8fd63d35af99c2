import { getDirectory } from '@/lib/directory/directory.server'
import { isLocale } from '@/lib/i18n/locales'
import { digestTexts } from '@/lib/secret/digest.server'

export const dynamic = 'force-static'

/** What the browser needs to recognise a text by itself: the same for everybody, and nothing of the text comes here. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/identify'>) {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const body = JSON.stringify(getDirectory(locale))
  // Next.js gives a tag to pages only; without one a browser fetches all of it again at each visit.
  return new Response(body, { headers: { 'content-type': 'application/json', etag: `"${digestTexts([body])}"` } })
}
