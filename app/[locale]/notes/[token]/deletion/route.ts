import { z } from 'zod'
import { isLocale } from '@/lib/i18n/locales'
import { deleteOwnNote } from '@/lib/note/note-deletion.server'
import { digestClient } from '@/lib/protection/client.server'
import { readPost } from '@/lib/protection/post.server'
import { checkRateLimit } from '@/lib/protection/rate-limit.server'
import { expireError } from '@/lib/wizard/expire.server'

/** Deletes the note of the link, for good. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/notes/[token]/deletion'>) {
  const { locale, token } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const post = await readPost(request, z.strictObject({}))
  if (post.kind === 'refused') return new Response(null, { status: post.reason === 'other-site' ? 403 : 422 })
  const network = await digestClient(request.headers, new Date())
  const permit = await checkRateLimit(network)
  if (!permit.ok) {
    return new Response(null, { status: 429, headers: { 'retry-after': String(permit.retryAfterSeconds) } })
  }
  const error = await deleteOwnNote(token)
  if (error !== null) expireError(error)
  return new Response(null, { status: 303, headers: { location: `/${locale}/notes/${encodeURIComponent(token)}` } })
}
