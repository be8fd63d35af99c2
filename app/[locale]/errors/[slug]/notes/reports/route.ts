import { reportNote } from '@/lib/note/note-votes.server'
import { noteReportFormSchema } from '@/lib/note/schema'
import { leadToForm } from '../../../../../lead-to-form'
import { receiveNoteMark } from '../../receive-note-mark'

/** Somebody says that a note should not be there: moderators will look. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/errors/[slug]/notes/reports'>) {
  return receiveNoteMark({
    request,
    params,
    schema: noteReportFormSchema,
    kept: 'reported',
    act: (voter, { reason }) => reportNote(voter, reason),
  })
}

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/errors/[slug]/notes/reports'>) {
  const { locale, slug } = await params
  return leadToForm(locale, `/errors/${encodeURIComponent(slug)}`)
}
