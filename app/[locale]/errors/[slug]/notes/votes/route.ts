import { voteForNote } from '@/lib/note/note-votes.server'
import { noteVoteFormSchema } from '@/lib/note/schema'
import { expireError } from '@/lib/wizard/expire.server'
import { leadToForm } from '../../../../../lead-to-form'
import { receiveNoteMark } from '../../receive-note-mark'

/** "Also worked for me", beside a note. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/errors/[slug]/notes/votes'>) {
  return receiveNoteMark({
    request,
    params,
    schema: noteVoteFormSchema,
    kept: 'voted',
    act: async (voter, _form, { isBusy }) => {
      const fix = await voteForNote(voter, { held: isBusy })
      if (fix !== null) expireError(voter.error)
      return fix
    },
  })
}

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/errors/[slug]/notes/votes'>) {
  const { locale, slug } = await params
  return leadToForm(locale, `/errors/${encodeURIComponent(slug)}`)
}
