import { editNote } from '@/lib/moderation/notes.server'
import { noteTextSchema } from '@/lib/review/forms'
import { finish } from '../../../finish'
import { receive } from '../../../receive'

/** Mends the spelling of a note. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/moderation/notes/[id]/text'>) {
  const { id } = await params
  const page = `/notes/${encodeURIComponent(id)}`
  const form = await receive({ request, params, from: 'moderator', schema: noteTextSchema, page })
  if (form.kind === 'refused') return form.response
  const { locale, visitor, data } = form
  const { text, reason, back } = data
  return finish(locale, back, await editNote(visitor.moderator, { id, text, reason, now: new Date() }))
}
