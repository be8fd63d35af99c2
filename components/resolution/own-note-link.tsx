import { CopyButton } from '@/components/ui/copy-button'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

/** The link by which the author of a note may delete it: shown once, as there is no account to find it by. */
export function OwnNoteLink({ locale, token }: { readonly locale: Locale; readonly token: string }) {
  const { ownNote, article } = getMessages(locale)
  const path = `/${locale}/notes/${token}`
  return (
    <Notice tone="plain">
      <p>
        {ownNote.once}{' '}
        <a href={path} rel="nofollow">
          {ownNote.link}
        </a>{' '}
        <CopyButton text={path} isPath label={ownNote.copy} done={article.copied} on="page" />
      </p>
    </Notice>
  )
}
