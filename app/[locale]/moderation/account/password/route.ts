import { newPasswordFormSchema } from '@/lib/moderator/schema'
import { choosePassword } from '@/lib/moderator/set-up.server'
import { leadTo } from '../../answer'
import { receive } from '../../receive'

/** A new account's own password, in place of the one-time password. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/moderation/account/password'>) {
  const problems = { password: 'too-short', repeated: 'different' }
  const schema = newPasswordFormSchema
  const form = await receive({ request, params, from: 'newcomer', schema, page: '/set-up', problems })
  if (form.kind === 'refused') return form.response
  await choosePassword(form.visitor, form.data.password, request.headers)
  return leadTo(`/${form.locale}/moderation/set-up`)
}
