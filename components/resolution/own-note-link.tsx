import { CopyButton } from '@/components/ui/copy-button'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

/** The address at which the author of a note may delete it: shown once, as there is no account to find it by. */
export function OwnNoteLink({ locale, address }: { readonly locale: Locale; readonly address: string }) {
  const { ownNote, article } = getMessages(locale)
  return (
    <Notice tone="plain">
      <p>
        {ownNote.once}{' '}
        <a href={new URL(address).pathname} rel="nofollow">
          {ownNote.link}
        </a>{' '}
        <CopyButton text={address} label={ownNote.copy} done={article.copied} on="page" />
      </p>
    </Notice>
  )
}
