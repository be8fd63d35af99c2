import { Button } from '@/components/ui/button'
import { type Platform, platformSchema } from '@/lib/content/schema'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { noteLengthMax, type Surface, surfaceSchema } from '@/lib/note/schema'
import type { FormTicket } from '@/lib/proof/schema'
import { FormGuard } from './form-guard'
import { PrivacyLink } from './privacy-link'

type Props = {
  readonly locale: Locale
  readonly error: string
  readonly fix: string
  /** Made with the page: the note is stored once under it. */
  readonly ticket: FormTicket
  /** What was typed before, when the form comes back with a refusal. */
  readonly note?: string
  readonly platform?: Platform | ''
  readonly surface?: Surface | ''
}

/** Where it worked, and a note: both optional, added to a report that "it works". */
export function NoteForm({ locale, error, fix, ticket, note = '', platform = '', surface = '' }: Props) {
  const { report, platforms, surfaces } = getMessages(locale)
  return (
    <form method="post" action={`/${locale}/errors/${error}/notes`} className="mt-8 max-w-xl border-line border-t pt-6">
      <h2 className="text-h3">{report.more}</h2>
      <p className="mt-1 text-small text-soft">{report.moreText}</p>
      <input type="hidden" name="fix" value={fix} />
      <FormGuard locale={locale} ticket={ticket} />
      <label className="mt-4 block text-small">
        {report.platform}
        <select
          name="platform"
          defaultValue={platform}
          className="mt-1 block w-full rounded-box border border-edge bg-surface px-3 py-2 text-base"
        >
          <option value="">{report.platformNone}</option>
          {platformSchema.options.map((option) => (
            <option key={option} value={option}>
              {platforms[option]}
            </option>
          ))}
        </select>
      </label>
      <label className="mt-4 block text-small">
        {report.surface}
        <select
          name="surface"
          defaultValue={surface}
          className="mt-1 block w-full rounded-box border border-edge bg-surface px-3 py-2 text-base"
        >
          <option value="">{report.platformNone}</option>
          {surfaceSchema.options.map((option) => (
            <option key={option} value={option}>
              {surfaces[option]}
            </option>
          ))}
        </select>
      </label>
      <label className="mt-4 block text-small" htmlFor="note">
        {report.note}
      </label>
      <textarea
        id="note"
        name="note"
        rows={4}
        maxLength={noteLengthMax}
        defaultValue={note}
        aria-describedby="note-help"
        className="mt-1 block w-full rounded-box border border-edge bg-surface px-3 py-2"
      />
      <p id="note-help" className="mt-1 text-small text-soft">
        {report.noteHelp(noteLengthMax)} <PrivacyLink locale={locale} />
      </p>
      <p className="mt-4">
        <Button kind="main">{report.send}</Button>
      </p>
    </form>
  )
}
