import { reportLink } from '@/lib/link/link-votes.server'
import { linkReportFormSchema } from '@/lib/link/schema'
import { leadToForm } from '../../../lead-to-form'
import { receiveLinkMark } from '../receive-link-mark'

/** Somebody says that a link does not lead where it should: moderators will look. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/resources/reports'>) {
  return receiveLinkMark({
    request,
    params,
    schema: linkReportFormSchema,
    done: 'reported',
    act: (voter, { reason }) => reportLink(voter, reason),
  })
}

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/resources/reports'>) {
  const { locale } = await params
  return leadToForm(locale, '/resources')
}
