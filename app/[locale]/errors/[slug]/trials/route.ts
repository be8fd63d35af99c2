import { getUnit } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { isLocale } from '@/lib/i18n/locales'
import { isHasty } from '@/lib/protection/haste'
import { isTooSoon } from '@/lib/protection/pace.server'
import { type TrialForm, trialFormSchema } from '@/lib/resolution/schema'
import { recordTrial } from '@/lib/resolution/trials.server'
import { verifyPathToken } from '@/lib/secret/path-token.server'
import { trapField } from '@/lib/submission/schema'
import { expireError } from '@/lib/wizard/expire.server'
import { parseWay, toQuery, type WayStep, withStep } from '@/lib/wizard/way'
import { toWayKeys } from '@/lib/wizard/way-keys'
import { leadToForm } from '../../../../lead-to-form'
import { receiveForm } from '../../../../receive-form'
import { seeOther } from '../../../../see-other'

/** "It works", "Still broken" and the two ways to set a fix aside: one trial, then on to the next page. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/errors/[slug]/trials'>) {
  const { locale, slug } = await params
  const knowledgeBase = getKnowledgeBase()
  const error = knowledgeBase.errors.get(slug)
  if (!isLocale(locale) || error === undefined) return new Response(null, { status: 404 })

  const received = await receiveForm({
    request,
    schema: trialFormSchema,
    page: `/${locale}/errors/${slug}/report`,
    isTyped: true,
    // In the wizard a report that does not count never stops the person.
    isLetThrough: ({ from }) => from === 'wizard',
  })
  if (received.kind === 'refused') return received.response
  const { data: form, marks, isWithin, isBusy, now, refuse } = received
  if (!error.facts.fixes.some((entry) => entry.fix === form.fix)) return refuse('unknown-fix')
  const steps = form.from === 'wizard' ? parseWay(toWayKeys(error, knowledgeBase), queryOf(form)).steps : []
  const key = await findKey(form, slug, steps)
  if (isWithin && key.isCounted) {
    await recordTrial({
      error: slug,
      fix: form.fix,
      fixRevision: getUnit(knowledgeBase.fixes, form.fix).facts.revision,
      outcome: form.outcome,
      source: form.from,
      ...marks,
      heldFor: findReasonToHold(form, {
        isBusy,
        isHasty: isTooSoonFor(form, { error: slug, network: marks.network, shownAt: key.shownAt, now }),
      }),
      idempotencyKey: key.id,
      answers: steps.flatMap((step) => (step.kind === 'answer' ? [{ question: step.id, answer: step.value }] : [])),
      now,
    })
    expireError(slug)
  }
  return seeOther(nextPage(locale, slug, form, steps))
}

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/errors/[slug]/trials'>) {
  const { locale, slug } = await params
  return leadToForm(locale, `/errors/${encodeURIComponent(slug)}`)
}

/** The answer is the same whether a report is held or counts. */
function findReasonToHold(form: TrialForm, signs: { readonly isBusy: boolean; readonly isHasty: boolean }) {
  if ((form[trapField] ?? '') !== '') return 'trap'
  if (signs.isHasty) return 'hasty'
  return signs.isBusy ? 'busy' : null
}

/** Whether a result came too soon after its page, as far as that is known, or after another one. Setting aside takes no time. */
function isTooSoonFor(
  { fix, outcome }: TrialForm,
  way: { readonly error: string; readonly network: string; readonly shownAt: Date | null; readonly now: Date },
): boolean {
  if (outcome !== 'worked' && outcome !== 'failed') return false
  const { error, network, shownAt, now } = way
  return (shownAt !== null && isHasty(shownAt, now)) || isTooSoon({ error, network, fix, now })
}

/**
 * The wizard's token says which step was shown and when. An article is the same page for everybody, and says neither:
 * the key follows from day and network.
 */
async function findKey(form: TrialForm, slug: string, steps: readonly WayStep[]) {
  if (form.from === 'article') return { isCounted: true, id: null, shownAt: null }
  const token = await verifyPathToken(form.token ?? '', { error: slug, path: toQuery(steps), shown: form.fix })
  if (!token.ok) return { isCounted: false, id: null, shownAt: null }
  return { isCounted: true, id: token.id, shownAt: token.issuedAt }
}

function nextPage(locale: string, slug: string, form: TrialForm, steps: readonly WayStep[]): string {
  if (form.from === 'article')
    return `/${locale}/errors/${slug}/report?${new URLSearchParams({ fix: form.fix, said: form.outcome })}`
  return `/${locale}/errors/${slug}/fix?${toQuery(withStep(steps, { kind: 'trial', id: form.fix, value: form.outcome }))}`
}

function queryOf(form: TrialForm): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(form.path ?? ''))
}
