import { editLink } from '@/lib/moderation/links.server'
import { linkWordsFormSchema } from '@/lib/review/forms'
import { finish } from '../../../finish'
import { receive } from '../../../receive'

/** Mends title, help and language of a suggested link. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/moderation/links/[id]/words'>) {
  const { id } = await params
  const page = `/links/${encodeURIComponent(id)}`
  const form = await receive({ request, params, from: 'moderator', schema: linkWordsFormSchema, page })
  if (form.kind === 'refused') return form.response
  const { back, ...words } = form.data
  return finish(form.locale, back, await editLink(form.visitor.moderator, { id, ...words, now: new Date() }))
}
