import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextField } from '@/components/ui/text-field'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { reasonLengthMax } from '@/lib/moderation/schema'
import { noteLengthMax } from '@/lib/note/schema'

type Props = {
  readonly locale: Locale
  readonly note: { readonly id: string; readonly text: string; readonly locale: string }
  readonly back: string
}

/** For mending the spelling; what the author said stays what they said. */
export function NoteTextForm({ locale, note, back }: Props) {
  const { moderation } = getMessages(locale)
  return (
    <form method="post" action={`/${locale}/moderation/notes/${note.id}/text`} className="mt-8 max-w-2xl">
      <h2 className="text-h3">{moderation.note.edit}</h2>
      <input type="hidden" name="back" value={back} />
      <TextField
        label={moderation.note.text}
        id="note-text"
        name="text"
        lang={note.locale}
        defaultValue={note.text}
        maxLength={noteLengthMax}
        required
      />
      <Field label={moderation.ownWords} name="reason" maxLength={reasonLengthMax} />
      <p className="mt-4">
        <Button>{moderation.note.save}</Button>
      </p>
    </form>
  )
}
