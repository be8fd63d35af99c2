import { Button } from '@/components/ui/button'
import { formatDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

type Props = {
  readonly locale: Locale
  /** Address of the form that deletes the note. */
  readonly action: string
  /** Null when there is none, or it was deleted. */
  readonly note: {
    readonly text: string
    readonly locale: string
    readonly day: string
    readonly status: 'held' | 'shown' | 'rejected'
  } | null
  readonly errorTitle: string
}

/** A note for the one who wrote it. */
export function OwnNotePage({ locale, action, note, errorTitle }: Props) {
  const { ownNote, report } = getMessages(locale)
  if (note === null) {
    return (
      <div className="max-w-2xl">
        <h1 className="text-h1">{ownNote.deleted}</h1>
        <p className="mt-3">{ownNote.deletedText}</p>
        <p className="mt-6">
          <a href={`/${locale}/errors`}>{report.toErrors}</a>
        </p>
      </div>
    )
  }
  return (
    <div className="max-w-2xl">
      <h1 className="text-h1">{ownNote.title}</h1>
      <p className="mt-3 text-soft">{ownNote.on(errorTitle, formatDay(locale, note.day))}</p>
      <blockquote
        lang={note.locale}
        className="mt-4 whitespace-pre-wrap border-edge border-l-2 pl-4 [overflow-wrap:anywhere]"
      >
        {note.text}
      </blockquote>
      <p className="mt-4">{ownNote.states[note.status]}</p>
      <form method="post" action={action} className="mt-8">
        <p className="mb-3 text-small text-soft">{ownNote.deleteText}</p>
        <Button kind="main">{ownNote.delete}</Button>
      </form>
    </div>
  )
}
