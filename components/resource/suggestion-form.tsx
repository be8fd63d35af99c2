import type { ReactNode } from 'react'
import { FormGuard } from '@/components/resolution/form-guard'
import { PrivacyLink } from '@/components/resolution/privacy-link'
import { Button } from '@/components/ui/button'
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

const look = 'mt-1 block w-full rounded-box border border-edge bg-surface px-3 py-2 text-base'

/** A link to suggest: address, title, language, and what it helps with. */
export function SuggestionForm({ locale, ticket, typed }: Props) {
  const { links } = getMessages(locale)
  return (
    <form method="post" action={`/${locale}/resources/suggestions`} className="mt-4 max-w-xl">
      <FormGuard locale={locale} ticket={ticket} />
      <Field id="suggested-url" label={links.url}>
        <input
          type="url"
          id="suggested-url"
          name="url"
          required
          maxLength={urlLengthMax}
          defaultValue={typed.url}
          placeholder="https://"
          className={look}
        />
      </Field>
      <Field id="suggested-title" label={links.linkTitle}>
        <input
          id="suggested-title"
          name="title"
          required
          minLength={3}
          maxLength={titleLengthMax}
          defaultValue={typed.title}
          className={look}
        />
      </Field>
      <Field id="suggested-language" label={links.language}>
        <select id="suggested-language" name="language" defaultValue={typed.language ?? locale} className={look}>
          {linkLanguageSchema.options.map((language) => (
            <option key={language} value={language}>
              {links.languages[language]}
            </option>
          ))}
        </select>
      </Field>
      <Field id="suggested-helps" label={links.helps}>
        <textarea
          id="suggested-helps"
          name="helps"
          required
          rows={3}
          minLength={10}
          maxLength={helpsLengthMax}
          defaultValue={typed.helps}
          className={look}
        />
      </Field>
      <p className="mt-2 text-small text-soft">
        {links.formText} <PrivacyLink locale={locale} />
      </p>
      <p className="mt-4">
        <Button kind="main">{links.send}</Button>
      </p>
    </form>
  )
}

function Field({ id, label, children }: { readonly id: string; readonly label: string; readonly children: ReactNode }) {
  return (
    <label htmlFor={id} className="mt-4 block text-small">
      {label}
      {children}
    </label>
  )
}
