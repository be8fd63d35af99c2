import { acceptLink, rejectLink, settleLinkReports } from '@/lib/moderation/links.server'
import { linkDecisionSchema } from '@/lib/review/forms'
import { finish } from '../../../finish'
import { receive } from '../../../receive'

/** Puts a link into the list or rejects it, or settles the reports on one. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/moderation/links/[id]/decision'>) {
  const { id } = await params
  const page = `/links/${encodeURIComponent(id)}`
  const form = await receive({ request, params, from: 'moderator', schema: linkDecisionSchema, page })
  if (form.kind === 'refused') return form.response
  const { locale, visitor, data } = form
  const given = { id, reason: data.reason, now: new Date() }
  switch (data.action) {
    case 'accept':
      return finish(locale, data.back, await acceptLink(visitor.moderator, given))
    case 'keep':
      return finish(locale, data.back, await settleLinkReports(visitor.moderator, given))
    case 'reject':
      return finish(locale, data.back, await rejectLink(visitor.moderator, { ...given, why: data.why ?? 'other' }))
  }
}
