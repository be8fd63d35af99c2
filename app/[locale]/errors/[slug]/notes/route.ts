import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { isLocale } from '@/lib/i18n/locales'
import { recordNote } from '@/lib/note/notes.server'
import { noteFormSchema } from '@/lib/note/schema'
import { takeProof } from '@/lib/proof/proof-of-work.server'
import { releaseTrial } from '@/lib/resolution/release.server'
import { findOwnTrial } from '@/lib/resolution/trials.server'
import { findFormKey } from '@/lib/submission/form-key.server'
import { receipts } from '@/lib/submission/receipts.server'
import { expireError } from '@/lib/wizard/expire.server'
import { leadToForm } from '../../../../lead-to-form'
import { receiveForm } from '../../../../receive-form'
import { seeOther } from '../../../../see-other'

/** Where a fix worked, and a note: added to the sender's report that it works. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/errors/[slug]/notes'>) {
  const { locale, slug } = await params
  const error = getKnowledgeBase().errors.get(slug)
  if (!isLocale(locale) || error === undefined) return new Response(null, { status: 404 })

  const received = await receiveForm({
    request,
    schema: noteFormSchema,
    page: `/${locale}/errors/${slug}/report`,
    isTyped: true,
    toReason: (faults) => (faults.join() === 'note' ? 'note-too-long' : null),
  })
  if (received.kind === 'refused') return received.response
  const { data, marks, isBusy, now, refuse } = received
  const { fix, platform, surface, note } = data
  if (!error.facts.fixes.some((entry) => entry.fix === fix)) return refuse('unknown-fix')
  const trial = await findOwnTrial({ error: slug, fix, ...marks, now })
  if (trial?.outcome !== 'worked') return refuse('no-report')
  // Under the marks of the report: those of two days in one row would tell for ever that they are one network.
  const { network, area } = trial
  const report = `/${locale}/errors/${slug}/report`
  // All of it is optional: whoever sends nothing has said what they wanted to say.
  if (platform === null && note === '') return seeOther(`${report}?${new URLSearchParams({ fix, kept: 'nothing' })}`)
  const purpose = { kind: 'note', about: `${slug} ${fix}` } as const
  const texts = [fix, platform ?? '', surface ?? '', note]
  const { key, isKnown, suspicion } = await findFormKey({ purpose, guard: data, network, texts, now })
  const isProof = isBusy && isKnown && (await takeProof(data, now))
  const isUnproven = isBusy && !isProof
  const isHasty = suspicion.isHasty || isUnproven
  if (await releaseTrial(trial.id, { isProof, isHasty }, now)) expireError(slug)
  const record = await recordNote({
    key,
    error: slug,
    fix,
    trialId: trial.id,
    platform,
    surface,
    note,
    locale,
    network,
    area,
    suspicion: { ...suspicion, isUnproven },
    now,
  })
  if (record.kind === 'changed') return refuse('key-used')
  const query = new URLSearchParams({
    fix,
    kept: record.kind === 'held' && record.masked.length > 0 ? 'masked' : record.kind,
  })
  if (record.kind === 'held') query.set('receipt', receipts.keep({ deleteToken: record.deleteToken }))
  return seeOther(`${report}?${query}`)
}

/** The form names its fix in the address too, where it is found once the body is gone. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/errors/[slug]/notes'>) {
  const { locale, slug } = await params
  const fix = new URL(request.url).searchParams.get('fix') ?? ''
  return leadToForm(locale, `/errors/${encodeURIComponent(slug)}/report?${new URLSearchParams({ fix })}`)
}
