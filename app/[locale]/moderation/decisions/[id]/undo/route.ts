import { undoDecision } from '@/lib/moderation/undo.server'
import { undoSchema } from '@/lib/review/forms'
import { finish } from '../../../finish'
import { receive } from '../../../receive'

/** Takes a decision back, which is a decision too. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/moderation/decisions/[id]/undo'>) {
  const { id } = await params
  const form = await receive({ request, params, from: 'moderator', schema: undoSchema, page: '/decisions' })
  if (form.kind === 'refused') return form.response
  const { locale, visitor, data } = form
  const { reason, back } = data
  return finish(locale, back, await undoDecision(visitor.moderator, { id, reason, now: new Date() }))
}
