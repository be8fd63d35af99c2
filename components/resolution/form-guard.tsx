import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { trapField } from '@/lib/submission/schema'

/** What every form of text carries unseen: the token of its page, and a field that only programs fill. */
export function FormGuard({ locale, token }: { readonly locale: Locale; readonly token: string }) {
  return (
    <>
      <input type="hidden" name="token" value={token} />
      <FormTrap locale={locale} />
    </>
  )
}

/** Out of sight, out of the way of the keyboard, and said to be empty where it is read all the same. */
export function FormTrap({ locale }: { readonly locale: Locale }) {
  return (
    <label className="sr-only" aria-hidden="true">
      {getMessages(locale).report.trap}
      <input name={trapField} tabIndex={-1} autoComplete="off" />
    </label>
  )
}
