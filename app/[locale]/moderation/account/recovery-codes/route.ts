import { findGuesser } from '@/lib/moderator/known-browser.server'
import { checkCodeLimit } from '@/lib/moderator/log-in-limit.server'
import { passwordFormSchema } from '@/lib/moderator/schema'
import { renewRecoveryCodes } from '@/lib/moderator/set-up.server'
import { answerPage, answerTooMany, leadTo } from '../../answer'
import { receive } from '../../receive'

const page = '/account'

/** New recovery codes, for the password. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/moderation/account/recovery-codes'>) {
  const problems = { password: 'wrong-password' }
  const form = await receive({ request, params, from: 'moderator', schema: passwordFormSchema, page, problems })
  if (form.kind === 'refused') return form.response
  const { locale, visitor, data } = form
  const permit = await checkCodeLimit(await findGuesser(request.headers, new Date()))
  if (!permit.ok) return answerTooMany({ request, locale, page }, permit)
  if (await renewRecoveryCodes(visitor.moderator, data.password, request.headers)) {
    return leadTo(`/${locale}/moderation/recovery-codes`)
  }
  return answerPage({ request, locale, page, status: 401, problem: 'wrong-password' })
}
