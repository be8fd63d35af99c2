import { findGuesser } from '@/lib/moderator/known-browser.server'
import { confirmSecondFactor } from '@/lib/moderator/log-in.server'
import { checkCodeLimit } from '@/lib/moderator/log-in-limit.server'
import { secondFactorFormSchema } from '@/lib/moderator/schema'
import { answerPage, answerTooMany, leadTo } from '../../answer'
import { receive } from '../../receive'

const page = '/second-factor'

/** The second step of a log-in. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/moderation/session/confirm'>) {
  const problems = { code: 'wrong-code' }
  const form = await receive({ request, params, from: 'nobody', schema: secondFactorFormSchema, page, problems })
  if (form.kind === 'refused') return form.response
  const { locale, data } = form
  const permit = await checkCodeLimit(await findGuesser(request.headers, new Date()))
  if (!permit.ok) return answerTooMany({ request, locale, page }, permit)
  const { outcome, cookies } = await confirmSecondFactor(data, request.headers)
  if (outcome === 'passed') return leadTo(`/${locale}/moderation`, cookies)
  const back = outcome === 'expired' ? '/log-in' : page
  const problem = outcome === 'wrong' ? 'wrong-code' : outcome
  return answerPage({ request, locale, page: back, status: 401, problem, cookies })
}
