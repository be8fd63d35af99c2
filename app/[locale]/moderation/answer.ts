import type { Locale } from '@/lib/i18n/locales'
import { digestClient } from '@/lib/network/client.server'
import { countRefusal, type RateLimitCheck } from '@/lib/protection/rate-limit.server'
import { fetchOwnPage } from '../../own-page'
import { refuseShortly } from '../../refuse'
import { seeOther } from '../../see-other'

/** 303 to a page of this site, with the cookies that the log-in gave. */
export function leadTo(location: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ 'cache-control': 'no-store' })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return seeOther(location, headers)
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
 * is fetched from this very server for the same person; a network that goes on and on gets a line of text instead.
 */
export async function answerPage(answer: PageAnswer): Promise<Response> {
  const { request, locale, page, status, problem, waitSeconds, cookies = [] } = answer
  const refusal = await countRefusal(await digestClient(request.headers, new Date()))
  if (refusal.isFlood) return refuseShortly(Math.max(refusal.waitSeconds, waitSeconds ?? 0))
  const query = new URLSearchParams({ problem, ...(waitSeconds !== undefined && { wait: String(waitSeconds) }) })
  const cookie = request.headers.get('cookie') ?? ''
  const rendered = await fetchOwnPage(`/${locale}/moderation${page}?${query}`, { cookie })
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  if (waitSeconds !== undefined) headers.set('retry-after', String(waitSeconds))
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(rendered.body, { status, headers })
}

/** Answers a form that came too often. */
export function answerTooMany(
  form: Pick<PageAnswer, 'request' | 'locale' | 'page'>,
  { retryAfterSeconds }: Extract<RateLimitCheck, { readonly ok: false }>,
): Promise<Response> {
  return answerPage({ ...form, status: 429, problem: 'too-many', waitSeconds: retryAfterSeconds })
}
