import { logOut, logOutEverywhere } from '@/lib/moderator/log-in.server'
import { logOutFormSchema } from '@/lib/moderator/schema'
import { leadTo } from '../../answer'
import { receive } from '../../receive'

/** Logs out: here, or everywhere. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/moderation/session/end'>) {
  const form = await receive({ request, params, from: 'moderator', schema: logOutFormSchema, page: '/account' })
  if (form.kind === 'refused') return form.response
  if (form.data.where === 'everywhere') await logOutEverywhere(form.visitor.moderator)
  return leadTo(`/${form.locale}/moderation/log-in`, await logOut(request.headers))
}
