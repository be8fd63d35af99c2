import { findGuesser } from '@/lib/moderator/known-browser.server'
import { checkCodeLimit } from '@/lib/moderator/log-in-limit.server'
import { appCodeFormSchema } from '@/lib/moderator/schema'
import { confirmApp } from '@/lib/moderator/set-up.server'
import { answerPage, answerTooMany, leadTo } from '../../answer'
import { receive } from '../../receive'

const page = '/set-up'

/** The first code from a new account's app: turns the second factor on. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/moderation/account/app'>) {
  const problems = { code: 'wrong-code' }
  const form = await receive({ request, params, from: 'newcomer', schema: appCodeFormSchema, page, problems })
  if (form.kind === 'refused') return form.response
  const { locale, visitor, data } = form
  // Before there is a password of their own, there is no secret that a code could be of.
  if (visitor.lacks === 'password') return leadTo(`/${locale}/moderation${page}`)
  const permit = await checkCodeLimit(await findGuesser(request.headers, new Date()))
  if (!permit.ok) return answerTooMany({ request, locale, page }, permit)
  const cookies = await confirmApp(visitor, data.code, request.headers)
  if (cookies === null) return answerPage({ request, locale, page, status: 401, problem: 'wrong-code' })
  return leadTo(`/${locale}/moderation/recovery-codes`, cookies)
}
