import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { formatDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { ShownNote } from '@/lib/note/ranking'
import { noteReportReasonSchema } from '@/lib/note/schema'
import { NoteText } from './note-text'

type Props = {
  readonly locale: Locale
  /** Slug. */
  readonly error: string
  /** Title of the fix: says to a screen reader what the notes are about. */
  readonly fix: string
  readonly notes: readonly ShownNote[]
}

/** What people wrote about a fix that worked for them. */
export function NoteList({ locale, error, fix, notes }: Props) {
  const { notes: texts } = getMessages(locale)
  return (
    <section className="mt-5" aria-label={texts.titleOf(texts.title(notes.length), fix)}>
      <h4 className="font-semibold text-small">{texts.title(notes.length)}</h4>
      <ul className="mt-2 space-y-4">
        {notes.map((note) => (
          <li key={note.id} id={`note-${note.id}`} className="border-line border-l-2 pl-4 target:border-action">
            <NoteText note={note} />
            <p className="mt-1 text-small text-soft">{describeNote(locale, note)}</p>
            <NoteActions locale={locale} error={error} note={note.id} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function NoteActions({
  locale,
  error,
  note,
}: {
  readonly locale: Locale
  readonly error: string
  readonly note: string
}) {
  const { notes: texts } = getMessages(locale)
  const address = `/${locale}/errors/${error}/notes`
  return (
    <div className="no-print flex flex-wrap items-start gap-x-5">
      <form method="post" action={`${address}/votes`}>
        <input type="hidden" name="note" value={note} />
        <Button kind="quiet">{texts.alsoWorked}</Button>
      </form>
      <details className="min-w-0 max-w-full open:basis-full">
        <summary className="w-fit py-2 text-small text-soft underline underline-offset-4">{texts.report}</summary>
        <form method="post" action={`${address}/reports`} aria-label={texts.reportLabel} className="pb-2">
          <input type="hidden" name="note" value={note} />
          <Choice
            label={texts.reason}
            name="reason"
            options={noteReportReasonSchema.options.map((reason) => [reason, texts.reasons[reason]])}
          />
          <p className="mt-2">
            <Button>{texts.send}</Button>
          </p>
        </form>
      </details>
    </div>
  )
}

function describeNote(locale: Locale, { platform, surface, day, votes }: ShownNote): string {
  const { platforms, surfaces, notes } = getMessages(locale)
  return [
    ...(platform === null ? [] : [platforms[platform]]),
    ...(surface === null ? [] : [surfaces[surface]]),
    formatDay(locale, day),
    ...(votes > 0 ? [notes.votes(votes)] : []),
  ].join(' · ')
}
