import type { z } from 'zod'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import type { NoteVoter } from '@/lib/note/note-votes.server'
import { markClient } from '@/lib/protection/client.server'
import { readPost } from '@/lib/protection/post.server'
import { checkRateLimit } from '@/lib/protection/rate-limit.server'
import { refuse } from './refuse'

type Given<Form> = {
  readonly request: Request
  readonly params: Promise<{ locale: string; slug: string }>
  readonly schema: z.ZodType<Form>
  /** Stores what was sent; gives the slug of the note's fix, or null when no such note is shown here. */
  readonly act: (voter: NoteVoter, form: Form, permit: { readonly isBusy: boolean }) => Promise<string | null>
  readonly kept: 'voted' | 'reported'
}

/** One press of a button beside a note: from this site, within the limits, then on to a page that says what was done. */
export async function receiveNoteMark<Form extends { readonly note: string }>(given: Given<Form>): Promise<Response> {
  const { request, schema, act, kept } = given
  const { locale, slug } = await given.params
  if (!isLocale(locale) || !getKnowledgeBase().errors.has(slug)) return new Response(null, { status: 404 })
  const post = await readPost(request, schema)
  if (post.kind === 'refused') {
    const status = post.reason === 'other-site' ? 403 : 422
    return refuse({ locale, slug, status, draft: { reason: post.reason, typed: {} } })
  }
  const now = new Date()
  const marks = await markClient(request.headers, now)
  const permit = await checkRateLimit(marks.network)
  if (!permit.ok) {
    const draft = { reason: 'too-many', typed: {}, waitSeconds: permit.retryAfterSeconds, isFlood: permit.isFlood }
    return refuse({ locale, slug, status: 429, draft })
  }
  const fix = await act({ note: post.data.note, error: slug, ...marks, now }, post.data, permit)
  if (fix === null) return refuse({ locale, slug, status: 422, draft: { reason: 'unknown-note', typed: {} } })
  return leadTo(locale, slug, { fix, kept })
}

function leadTo(locale: Locale, slug: string, query: Record<string, string>): Response {
  const location = `/${locale}/errors/${slug}/report?${new URLSearchParams(query)}`
  return new Response(null, { status: 303, headers: { location } })
}
