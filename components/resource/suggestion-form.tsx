import { FormGuard } from '@/components/resolution/form-guard'
import { KeptFields } from '@/components/resolution/kept-fields'
import { PrivacyLink } from '@/components/resolution/privacy-link'
import { refusalId } from '@/components/resolution/refusal'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { TextField } from '@/components/ui/text-field'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { linkLanguageSchema } from '@/lib/link/schema'
import type { FormTicket } from '@/lib/proof/schema'

type Props = {
  readonly locale: Locale
  /** Made with the page: the suggestion is stored once under it. */
  readonly ticket: FormTicket
  /** What was typed before, when the form comes back with a refusal. */
  readonly typed: Readonly<Record<string, string>>
  /** Why it comes back; null where it does not. */
  readonly reason: string | null
}

const keptFields = ['url', 'title', 'language', 'helps']

/** A link to suggest: address, title, language, and what it helps with. */
export function SuggestionForm({ locale, ticket, typed, reason }: Props) {
  const { links } = getMessages(locale)
  // No maxlength: a browser would cut what is too long without a word; here it comes back whole, with the reason.
  const mark = (fault: string) => (reason === fault ? { 'aria-invalid': true, 'aria-describedby': refusalId } : {})
  return (
    <form method="post" action={`/${locale}/resources/suggestions`} className="mt-4 max-w-xl">
      <FormGuard locale={locale} ticket={ticket} />
      <KeptFields form="link" fields={keptFields} />
      <Field
        label={links.url}
        type="url"
        id="suggested-url"
        name="url"
        required
        defaultValue={typed.url}
        {...mark('bad-url')}
        placeholder="https://"
      />
      <Field
        label={links.linkTitle}
        id="suggested-title"
        name="title"
        required
        defaultValue={typed.title}
        {...mark('bad-title')}
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
        defaultValue={typed.helps}
        {...mark('bad-helps')}
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
