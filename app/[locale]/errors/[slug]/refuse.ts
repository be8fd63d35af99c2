import { getSettings } from '@/lib/environment/environment.server'
import type { Locale } from '@/lib/i18n/locales'
import type { Draft } from '@/lib/protection/draft'
import { drafts } from '@/lib/protection/drafts.server'

type Refusal = {
  readonly locale: Locale
  readonly slug: string
  readonly status: 403 | 422 | 429
  readonly draft: Draft
}

/**
 * Answers a form that was refused with the report page itself: the reason on top, what was typed still in its fields.
 * A route handler cannot render a page, so the page is fetched from this very server; only its status differs.
 */
export async function refuse({ locale, slug, status, draft }: Refusal): Promise<Response> {
  const url = `http://127.0.0.1:${getSettings().port}/${locale}/errors/${slug}/report?draft=${drafts.keep(draft)}`
  const page = await fetch(url, { headers: { accept: 'text/html' } })
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  if (draft.waitSeconds !== undefined) headers.set('retry-after', String(draft.waitSeconds))
  return new Response(page.body, { status, headers })
}
