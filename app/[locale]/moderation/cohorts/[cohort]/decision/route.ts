import { parseCohort } from '@/lib/moderation/cohort'
import { setCohortStanding } from '@/lib/moderation/cohorts.server'
import { rejectTexts, showNotes } from '@/lib/review/bulk.server'
import { cohortDecisionSchema } from '@/lib/review/forms'
import { finish, finishMany } from '../../../finish'
import { receive } from '../../../receive'

/** Decides about all that was sent together. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/[locale]/moderation/cohorts/[cohort]/decision'>,
) {
  const text = (await params).cohort
  const page = `/cohorts/${encodeURIComponent(text)}`
  const form = await receive({ request, params, from: 'moderator', schema: cohortDecisionSchema, page })
  if (form.kind === 'refused') return form.response
  const { locale, visitor, data } = form
  const { action, reason, back, why = 'other' } = data
  const cohort = parseCohort(text)
  if (cohort === null) return finish(locale, back, { kind: 'missing' })
  const given = { cohort, reason, now: new Date() }
  switch (action) {
    case 'void':
      return finish(locale, back, await setCohortStanding(visitor.moderator, { ...given, standing: 'voided' }))
    case 'count':
      return finish(locale, back, await setCohortStanding(visitor.moderator, { ...given, standing: 'counted' }))
    case 'reject-texts':
      return finishMany(locale, back, await rejectTexts(visitor.moderator, { ...given, why }))
    case 'show-notes':
      return finishMany(locale, back, await showNotes(visitor.moderator, given))
  }
}
