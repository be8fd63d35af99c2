import type { NextRequest } from 'next/server'
import type { Suggestions } from '@/components/search/suggestions'
import { toPath } from '@/components/search/to-path'
import { isLocale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { find } from '@/lib/search/find.server'
import { parseQuery } from '@/lib/search/schema'

const suggestionsMax = 7

/** What the box shows while one types. Not cached anywhere: what people type is nobody's but theirs. */
export async function GET(request: NextRequest, { params }: RouteContext<'/[locale]/search/suggestions'>) {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const { search: texts } = getMessages(locale)
  const query = parseQuery(request.nextUrl.searchParams.getAll('q'))
  const { results } = find(query, locale, suggestionsMax)
  const answer: Suggestions = {
    suggestions: results.map(({ entry, highlights }) => ({
      href: `/${locale}${toPath(entry)}`,
      title: highlights.title,
      kind: texts.kinds[entry.kind],
    })),
    announcement: texts.results(results.length),
  }
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
}
