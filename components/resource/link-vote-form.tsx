import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

type Props = { readonly locale: Locale; readonly link: string; readonly title: string; readonly votes?: number }

/** "This was useful", with how many said so. */
export function LinkVoteForm({ locale, link, title, votes = 0 }: Props) {
  const { links } = getMessages(locale)
  const label = votes === 0 ? links.useful : links.usefulTo(votes)
  return (
    <form method="post" action={`/${locale}/resources/votes`} className="no-print">
      <input type="hidden" name="link" value={link} />
      <Button kind="quiet" aria-label={links.buttonOf(label, title)}>
        {label}
      </Button>
    </form>
  )
}
