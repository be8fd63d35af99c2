import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { TextField } from '@/components/ui/text-field'
import { type Platform, platformSchema } from '@/lib/content/schema'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { noteLengthMax, type Surface, surfaceSchema } from '@/lib/note/schema'
import type { FormTicket } from '@/lib/proof/schema'
import { FormGuard } from './form-guard'
import { KeptFields } from './kept-fields'
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

const keptFields = ['platform', 'surface', 'note']

/** Where it worked, and a note: both optional, added to a report that "it works". */
export function NoteForm({ locale, error, fix, ticket, note = '', platform = '', surface = '' }: Props) {
  const { report, platforms, surfaces } = getMessages(locale)
  return (
    <form
      method="post"
      action={`/${locale}/errors/${error}/notes?fix=${fix}`}
      className="mt-8 max-w-xl border-line border-t pt-6"
    >
      <h2 className="text-h3">{report.more}</h2>
      <p className="mt-1 text-small text-soft">{report.moreText}</p>
      <input type="hidden" name="fix" value={fix} />
      <FormGuard locale={locale} ticket={ticket} />
      <KeptFields form={`note ${error} ${fix}`} fields={keptFields} />
      <Choice
        label={report.platform}
        name="platform"
        value={platform}
        options={[
          ['', report.platformNone],
          ...platformSchema.options.map((option) => [option, platforms[option]] as const),
        ]}
        isWide
      />
      <Choice
        label={report.surface}
        name="surface"
        value={surface}
        options={[
          ['', report.platformNone],
          ...surfaceSchema.options.map((option) => [option, surfaces[option]] as const),
        ]}
        isWide
      />
      {/* No maxlength: a browser would cut what is too long without a word; here it comes back whole, with the reason. */}
      <TextField label={report.note} id="note" name="note" rows={4} defaultValue={note} aria-describedby="note-help" />
      <p id="note-help" className="mt-1 text-small text-soft">
        {report.noteHelp(noteLengthMax)} <PrivacyLink locale={locale} />
      </p>
      <p className="mt-4">
        <Button kind="main">{report.send}</Button>
      </p>
    </form>
  )
}
