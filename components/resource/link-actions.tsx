import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { LinkVoteForm } from './link-vote-form'

type Props = { readonly locale: Locale; readonly link: string; readonly title: string; readonly votes: number }

/** Beside a link: that it was useful, or that it is broken. */
export function LinkActions({ locale, link, title, votes }: Props) {
  const { links } = getMessages(locale)
  return (
    <div className="no-print flex flex-wrap gap-x-4">
      <LinkVoteForm locale={locale} link={link} title={title} votes={votes} />
      <a
        href={`/${locale}/resources/feedback?link=${link}`}
        aria-label={`${links.broken} ${title}`}
        rel="nofollow"
        className="py-2 text-soft"
      >
        {links.broken}
      </a>
    </div>
  )
}
