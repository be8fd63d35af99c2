import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { linkReportReasonSchema } from '@/lib/link/schema'
import { LinkVoteForm } from './link-vote-form'

type Props = {
  readonly locale: Locale
  /** Id. */
  readonly link: string
  readonly title: string
  readonly url: string
  /** What was just sent. */
  readonly done: 'voted' | 'reported' | null
}

/** What somebody may say of one link: that it was useful, or what is wrong with it. */
export function LinkFeedback({ locale, link, title, url, done }: Props) {
  const { links } = getMessages(locale)
  return (
    <>
      <h1 className="text-h1">{title}</h1>
      <p className="mt-1 text-soft [overflow-wrap:anywhere]">{url}</p>
      {done !== null && (
        <Notice tone="done" role="status">
          {links.done[done]}
        </Notice>
      )}
      {done === null && (
        <>
          <div className="mt-6">
            <LinkVoteForm locale={locale} link={link} title={title} />
          </div>
          <form method="post" action={`/${locale}/resources/reports`} className="mt-6 border-line border-t pt-6">
            <input type="hidden" name="link" value={link} />
            <Choice
              label={links.reason}
              name="reason"
              options={linkReportReasonSchema.options.map((reason) => [reason, links.reasons[reason]])}
            />
            <p className="mt-3">
              <Button>{links.send}</Button>
            </p>
          </form>
        </>
      )}
    </>
  )
}
