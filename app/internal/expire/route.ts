import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { slugSchema } from '@/lib/content/schema'
import { locales } from '@/lib/i18n/locales'
import { expirePaths, expireRoutes } from '@/lib/page-cache/expire.server'
import { forgetAllErrorPolicies } from '@/lib/wizard/error-policy.server'
import { expireError } from '@/lib/wizard/expire.server'

const errorsSchema = z.array(slugSchema)

/**
 * Pages that carry evidence are made anew at their next visit: those of the errors named by `error` and the home page,
 * otherwise all.
 * Called by the server after every start, since revalidation lives in memory and after a crash the disk may hold pages
 * from before the last reports; and beside it, when a model was fitted to what was reported, or
 * when the time alone changed what they say.
 */
export function POST(request: Request) {
  if (!isStart(request.headers.get('x-fixpoint-start'))) return new Response(null, { status: 404 })
  const errors = errorsSchema.safeParse(new URL(request.url).searchParams.getAll('error'))
  if (!errors.success) return new Response(null, { status: 422 })
  if (errors.data.length === 0) expireAll()
  for (const slug of errors.data) expireError(slug)
  if (errors.data.length > 0) expirePaths(locales.map((locale) => `/${locale}`))
  return new Response(null, { status: 204 })
}

function expireAll(): void {
  forgetAllErrorPolicies()
  expireRoutes(['/[locale]', '/[locale]/errors/[slug]'])
}

/** Only the process that started the server knows the secret it made for this. */
function isStart(given: string | null): boolean {
  const secret = process.env.FIXPOINT_START_SECRET
  if (!secret || given === null) return false
  const [left, right] = [Buffer.from(given), Buffer.from(secret)]
  return left.length === right.length && timingSafeEqual(left, right)
}
