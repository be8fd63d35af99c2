import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

/** The link by which the author of a note may delete it: shown once, as there is no account to find it by. */
export function OwnNoteLink({ locale, token }: { readonly locale: Locale; readonly token: string }) {
  const { ownNote } = getMessages(locale)
  return (
    <Notice tone="plain">
      <p>
        {ownNote.once}{' '}
        <a href={`/${locale}/notes/${token}`} rel="nofollow" className="[overflow-wrap:anywhere]">
          {ownNote.link}
        </a>
      </p>
    </Notice>
  )
}
