import type { Locale } from '@/lib/i18n/locales'
import { fetchOwnPage } from '../../own-page'

/** 303 to a page of this site, with the cookies that the log-in gave. */
export function leadTo(location: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}

type PageAnswer = {
  readonly request: Request
  readonly locale: Locale
  /** Path after `/moderation`. */
  readonly page: string
  readonly status: 401 | 403 | 422 | 429
  readonly problem: string
  readonly waitSeconds?: number
  readonly cookies?: readonly string[]
}

/**
 * Answers a form that was refused with its own page and the reason on top. A route handler cannot render a page, so it
 * is fetched from this very server for the same person.
 */
export async function answerPage(answer: PageAnswer): Promise<Response> {
  const { request, locale, page, status, problem, waitSeconds, cookies = [] } = answer
  const query = new URLSearchParams({ problem, ...(waitSeconds !== undefined && { wait: String(waitSeconds) }) })
  const cookie = request.headers.get('cookie') ?? ''
  const rendered = await fetchOwnPage(`/${locale}/moderation${page}?${query}`, { cookie })
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  if (waitSeconds !== undefined) headers.set('retry-after', String(waitSeconds))
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(rendered.body, { status, headers })
}
