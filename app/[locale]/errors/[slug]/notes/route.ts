import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { isLocale } from '@/lib/i18n/locales'
import { recordNote } from '@/lib/note/notes.server'
import { noteFormSchema } from '@/lib/note/schema'
import { isProven } from '@/lib/proof/proof-of-work.server'
import { markClient } from '@/lib/protection/client.server'
import { readPost } from '@/lib/protection/post.server'
import { checkRateLimit } from '@/lib/protection/rate-limit.server'
import { releaseTrial } from '@/lib/resolution/release.server'
import { findTodaysTrial } from '@/lib/resolution/trials.server'
import { findFormKey } from '@/lib/submission/form-key.server'
import { receipts } from '@/lib/submission/receipts.server'
import { expireError } from '@/lib/wizard/expire.server'
import { refuse } from '../refuse'

/** Where a fix worked, and a note: added to today's report that it works. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/errors/[slug]/notes'>) {
  const { locale, slug } = await params
  const error = getKnowledgeBase().errors.get(slug)
  if (!isLocale(locale) || error === undefined) return new Response(null, { status: 404 })

  const post = await readPost(request, noteFormSchema)
  if (post.kind === 'refused') {
    if (post.reason === 'other-site')
      return refuse({ locale, slug, status: 403, draft: { reason: post.reason, typed: {} } })
    const reason = post.faults.join() === 'note' ? 'note-too-long' : post.reason
    return refuse({ locale, slug, status: 422, draft: { reason, typed: post.typed } })
  }
  const { fix, platform, surface, note } = post.data
  const typed = { fix, platform: platform ?? '', surface: surface ?? '', note }
  if (!error.facts.fixes.some((entry) => entry.fix === fix)) {
    return refuse({ locale, slug, status: 422, draft: { reason: 'unknown-fix', typed: { note } } })
  }

  const now = new Date()
  const marks = await markClient(request.headers, now)
  const { network } = marks
  const permit = await checkRateLimit(network)
  if (!permit.ok) {
    const draft = { reason: 'too-many', typed, waitSeconds: permit.retryAfterSeconds, isFlood: permit.isFlood }
    return refuse({ locale, slug, status: 429, draft })
  }
  const trial = await findTodaysTrial({ error: slug, fix, network, now })
  if (trial?.outcome !== 'worked') return refuse({ locale, slug, status: 422, draft: { reason: 'no-report', typed } })
  const purpose = { kind: 'note', about: `${slug} ${fix}` } as const
  const { key, suspicion } = await findFormKey({ purpose, guard: post.data, network, texts: Object.values(typed), now })
  const isProof = permit.isBusy && (await isProven(post.data))
  if (await releaseTrial(trial.id, { isProof, isHasty: suspicion.isHasty }, now)) expireError(slug)
  const record = await recordNote({
    key,
    error: slug,
    fix,
    trialId: trial.id,
    platform,
    surface,
    note,
    locale,
    ...marks,
    suspicion: { ...suspicion, isUnproven: permit.isBusy && !isProof },
    now,
  })
  if (record.kind === 'changed') return refuse({ locale, slug, status: 422, draft: { reason: 'key-used', typed } })
  const query = new URLSearchParams({
    fix,
    kept: record.kind === 'held' && record.masked.length > 0 ? 'masked' : record.kind,
  })
  if (record.kind === 'held') query.set('receipt', receipts.keep({ deleteToken: record.deleteToken }))
  return new Response(null, { status: 303, headers: { location: `/${locale}/errors/${slug}/report?${query}` } })
}
