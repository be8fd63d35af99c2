import { voteForLink } from '@/lib/link/link-votes.server'
import { linkVoteFormSchema } from '@/lib/link/schema'
import { leadToForm } from '../../../lead-to-form'
import { receiveLinkMark } from '../receive-link-mark'

/** "This was useful", beside a link. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/resources/votes'>) {
  return receiveLinkMark({
    request,
    params,
    schema: linkVoteFormSchema,
    done: 'voted',
    act: (voter, _form, { isBusy }) => voteForLink(voter, { held: isBusy }),
  })
}

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/resources/votes'>) {
  const { locale } = await params
  return leadToForm(locale, '/resources')
}
