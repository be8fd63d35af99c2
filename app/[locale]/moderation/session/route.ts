import { findGuesser, toKnownBrowserCookie } from '@/lib/moderator/known-browser.server'
import { logIn } from '@/lib/moderator/log-in.server'
import { checkLogInLimit, forgiveAttempts } from '@/lib/moderator/log-in-limit.server'
import { logInFormSchema } from '@/lib/moderator/schema'
import { answerPage, answerTooMany, leadTo } from '../answer'
import { receive } from '../receive'

const page = '/log-in'

/** Name and password: on to the second factor, or to setting up a new account. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/moderation/session'>) {
  const problems = { name: 'wrong', password: 'wrong' }
  const form = await receive({ request, params, from: 'nobody', schema: logInFormSchema, page, problems })
  if (form.kind === 'refused') return form.response
  const { locale, data } = form
  const now = new Date()
  const attempt = { name: data.name, ...(await findGuesser(request.headers, now, data.name)) }
  const permit = await checkLogInLimit(attempt)
  if (!permit.ok) return answerTooMany({ request, locale, page }, permit)
  const { outcome, cookies } = await logIn(data, request.headers)
  if (outcome === 'wrong') return answerPage({ request, locale, page, status: 401, problem: 'wrong', cookies })
  await forgiveAttempts(attempt)
  const next = outcome === 'second-factor' ? 'second-factor' : 'set-up'
  return leadTo(`/${locale}/moderation/${next}`, [...cookies, await toKnownBrowserCookie(data.name, now)])
}
