import { z } from 'zod'
import { isLocale } from '@/lib/i18n/locales'
import { deleteOwnNote } from '@/lib/note/note-deletion.server'
import { expireError } from '@/lib/wizard/expire.server'
import { leadToForm } from '../../../../lead-to-form'
import { receiveForm } from '../../../../receive-form'
import { seeOther } from '../../../../see-other'

/** Deletes the note of the link, for good. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/notes/[token]/deletion'>) {
  const { locale, token } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const page = `/${locale}/notes/${encodeURIComponent(token)}`
  const received = await receiveForm({ request, schema: z.strictObject({}), page, isTyped: false })
  if (received.kind === 'refused') return received.response
  const error = await deleteOwnNote(token)
  if (error !== null) expireError(error)
  return seeOther(page)
}

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/notes/[token]/deletion'>) {
  const { locale, token } = await params
  return leadToForm(locale, `/notes/${encodeURIComponent(token)}`)
}
