import { isLocale } from '@/lib/i18n/locales'
import { linkFormSchema } from '@/lib/link/schema'
import { suggestLink } from '@/lib/link/suggestions.server'
import { isProven } from '@/lib/proof/proof-of-work.server'
import { markClient } from '@/lib/protection/client.server'
import { readPost } from '@/lib/protection/post.server'
import { checkRateLimit } from '@/lib/protection/rate-limit.server'
import { findFormKey } from '@/lib/submission/form-key.server'
import { refuseWithPage } from '../../../refuse'

/** A link that somebody suggests: held for a moderator. Its address is never fetched. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/resources/suggestions'>) {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const page = `/${locale}/resources/suggestion`

  const post = await readPost(request, linkFormSchema)
  if (post.kind === 'refused') {
    if (post.reason === 'other-site') {
      return refuseWithPage({ page, status: 403, draft: { reason: post.reason, typed: {} } })
    }
    const [fault = ''] = post.faults
    const reason = fault === 'url' || fault === 'title' || fault === 'helps' ? `bad-${fault}` : post.reason
    return refuseWithPage({ page, status: 422, draft: { reason, typed: post.typed } })
  }
  const { url, title, language, helps } = post.data
  const typed = { url, title, language, helps }

  const now = new Date()
  const marks = await markClient(request.headers, now)
  const { network } = marks
  const permit = await checkRateLimit(network)
  if (!permit.ok) {
    const draft = { reason: 'too-many', typed, waitSeconds: permit.retryAfterSeconds, isFlood: permit.isFlood }
    return refuseWithPage({ page, status: 429, draft })
  }
  const purpose = { kind: 'link', about: '' } as const
  const texts = Object.values(typed)
  const { key, suspicion } = await findFormKey({ purpose, guard: post.data, network, texts, now })
  const isUnproven = permit.isBusy && !(await isProven(post.data))
  const { kind } = await suggestLink({ key, ...typed, locale, ...marks, suspicion: { ...suspicion, isUnproven }, now })
  if (kind === 'changed') return refuseWithPage({ page, status: 422, draft: { reason: 'key-used', typed } })
  return new Response(null, { status: 303, headers: { location: `${page}?sent=${kind}` } })
}
