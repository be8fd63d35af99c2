import { FormGuard } from '@/components/resolution/form-guard'
import { PrivacyLink } from '@/components/resolution/privacy-link'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { TextField } from '@/components/ui/text-field'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { urlLengthMax } from '@/lib/link/normalised-url'
import { helpsLengthMax, linkLanguageSchema, titleLengthMax } from '@/lib/link/schema'
import type { FormTicket } from '@/lib/proof/schema'

type Props = {
  readonly locale: Locale
  /** Made with the page: the suggestion is stored once under it. */
  readonly ticket: FormTicket
  /** What was typed before, when the form comes back with a refusal. */
  readonly typed: Readonly<Record<string, string>>
}

/** A link to suggest: address, title, language, and what it helps with. */
export function SuggestionForm({ locale, ticket, typed }: Props) {
  const { links } = getMessages(locale)
  return (
    <form method="post" action={`/${locale}/resources/suggestions`} className="mt-4 max-w-xl">
      <FormGuard locale={locale} ticket={ticket} />
      <Field
        label={links.url}
        type="url"
        id="suggested-url"
        name="url"
        required
        maxLength={urlLengthMax}
        defaultValue={typed.url}
        placeholder="https://"
      />
      <Field
        label={links.linkTitle}
        id="suggested-title"
        name="title"
        required
        minLength={3}
        maxLength={titleLengthMax}
        defaultValue={typed.title}
      />
      <Choice
        label={links.language}
        id="suggested-language"
        name="language"
        value={typed.language ?? locale}
        options={linkLanguageSchema.options.map((language) => [language, links.languages[language]])}
        isWide
      />
      <TextField
        label={links.helps}
        id="suggested-helps"
        name="helps"
        required
        rows={3}
        minLength={10}
        maxLength={helpsLengthMax}
        defaultValue={typed.helps}
      />
      <p className="mt-2 text-small text-soft">
        {links.formText} <PrivacyLink locale={locale} />
      </p>
      <p className="mt-4">
        <Button kind="main">{links.send}</Button>
      </p>
    </form>
  )
}
