import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { TextField } from '@/components/ui/text-field'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { helpsLengthMax, titleLengthMax } from '@/lib/link/schema'
import { reasonLengthMax } from '@/lib/moderation/schema'

type Props = {
  readonly locale: Locale
  readonly link: {
    readonly id: string
    readonly title: string
    readonly helps: string
    readonly language: string
    readonly locale: string
  }
  readonly back: string
}

/** For mending the words beside a link; its address stays as it was suggested. */
export function LinkWordsForm({ locale, link, back }: Props) {
  const { moderation } = getMessages(locale)
  const { link: texts, languages } = moderation
  return (
    <form method="post" action={`/${locale}/moderation/links/${link.id}/words`} className="mt-8 max-w-2xl">
      <h2 className="text-h3">{texts.edit}</h2>
      <input type="hidden" name="back" value={back} />
      <Field
        label={texts.name}
        name="title"
        lang={link.locale}
        defaultValue={link.title}
        maxLength={titleLengthMax}
        required
      />
      <TextField
        label={texts.helps}
        id="link-helps"
        name="helps"
        rows={3}
        lang={link.locale}
        defaultValue={link.helps}
        maxLength={helpsLengthMax}
        required
      />
      <div className="mt-4">
        <Choice
          label={texts.language}
          name="language"
          value={link.language}
          options={[
            ['en', languages.en],
            ['fr', languages.fr],
            ['other', languages.other],
          ]}
        />
      </div>
      <Field label={moderation.ownWords} name="reason" maxLength={reasonLengthMax} />
      <p className="mt-4">
        <Button>{texts.save}</Button>
      </p>
    </form>
  )
}
