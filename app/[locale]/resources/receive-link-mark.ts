import type { z } from 'zod'
import { isLocale } from '@/lib/i18n/locales'
import type { LinkVoter } from '@/lib/link/link-votes.server'
import { markClient } from '@/lib/protection/client.server'
import { readPost } from '@/lib/protection/post.server'
import { checkRateLimit } from '@/lib/protection/rate-limit.server'
import { refuseWithPage } from '../../refuse'

type Given<Form> = {
  readonly request: Request
  readonly params: Promise<{ locale: string }>
  readonly schema: z.ZodType<Form>
  /** Stores what was sent; false when the list has no such link. */
  readonly act: (voter: LinkVoter, form: Form, permit: { readonly isBusy: boolean }) => Promise<boolean>
  readonly done: 'voted' | 'reported'
}

/** One press of a button beside a link: from this site, within the limits, then on to a page that says what was done. */
export async function receiveLinkMark<Form extends { readonly link: string }>(given: Given<Form>): Promise<Response> {
  const { request, schema, act, done } = given
  const { locale } = await given.params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const page = `/${locale}/resources/feedback`
  const post = await readPost(request, schema)
  if (post.kind === 'refused') {
    const status = post.reason === 'other-site' ? 403 : 422
    return refuseWithPage({ page, status, draft: { reason: post.reason, typed: {} } })
  }
  const { link } = post.data
  const now = new Date()
  const marks = await markClient(request.headers, now)
  const permit = await checkRateLimit(marks.network)
  if (!permit.ok) {
    const draft = { reason: 'too-many', typed: {}, waitSeconds: permit.retryAfterSeconds, isFlood: permit.isFlood }
    return refuseWithPage({ page: `${page}?link=${link}`, status: 429, draft })
  }
  if (!(await act({ link, ...marks, now }, post.data, permit))) {
    return refuseWithPage({ page, status: 422, draft: { reason: 'unknown-link', typed: {} } })
  }
  return new Response(null, { status: 303, headers: { location: `${page}?${new URLSearchParams({ link, done })}` } })
}
