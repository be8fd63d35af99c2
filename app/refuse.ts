import type { Draft } from '@/lib/form/draft'
import { drafts } from '@/lib/form/drafts.server'
import { locales } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { fetchOwnPage } from './own-page'

type Refusal = {
  /** Path of the page that shows a refusal, with its language: it takes the draft by the parameter `draft`. */
  readonly page: string
  readonly status: 403 | 422 | 429
  readonly draft: Draft
}

/**
 * Answers a form that was refused with the page it came from: the reason on top, what was typed still in its fields.
 * A route handler cannot render a page, so the page is fetched from this very server; only its status differs.
 */
export async function refuseWithPage({ page, status, draft }: Refusal): Promise<Response> {
  if (draft.isFlood) return refuseShortly(draft.waitSeconds ?? 60)
  const [path = '', query = ''] = page.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set('draft', drafts.keep(draft))
  const shown = await fetchOwnPage(`${path}?${parameters}`)
  // Not `no-store`: the sender's browser alone may keep the answer, which it shows again on Back where no script runs.
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-cache' })
  if (draft.waitSeconds !== undefined) headers.set('retry-after', String(draft.waitSeconds))
  return new Response(shown.body, { status, headers })
}

/** For whoever sends forms without end: a page for each would be what they are after. One line, in every language. */
export function refuseShortly(waitSeconds: number): Response {
  const text = locales.map((locale) => getMessages(locale).refusals.flood(waitSeconds)).join(' / ')
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'retry-after': String(waitSeconds) }
  return new Response(`${text}\n`, { status: 429, headers })
}
