import { rejectNote, settleNoteReports, showNote } from '@/lib/moderation/notes.server'
import { noteDecisionSchema } from '@/lib/review/forms'
import { finish } from '../../../finish'
import { receive } from '../../../receive'

/** Shows or rejects a note, or leaves a reported one as it is. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/moderation/notes/[id]/decision'>) {
  const { id } = await params
  const page = `/notes/${encodeURIComponent(id)}`
  const form = await receive({ request, params, from: 'moderator', schema: noteDecisionSchema, page })
  if (form.kind === 'refused') return form.response
  const { locale, visitor, data } = form
  const given = { id, reason: data.reason, now: new Date() }
  switch (data.action) {
    case 'show':
      return finish(locale, data.back, await showNote(visitor.moderator, given))
    case 'keep':
      return finish(locale, data.back, await settleNoteReports(visitor.moderator, given))
    case 'reject':
      return finish(locale, data.back, await rejectNote(visitor.moderator, { ...given, why: data.why ?? 'other' }))
  }
}
