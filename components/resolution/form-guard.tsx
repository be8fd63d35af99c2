import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { FormTicket } from '@/lib/proof/schema'
import { trapField } from '@/lib/submission/schema'
import { ProofOfWork } from './proof-of-work'

/** What every form of text carries unseen: its ticket, and a field that only programs fill. */
export function FormGuard({ locale, ticket }: { readonly locale: Locale; readonly ticket: FormTicket }) {
  const { token, challenge } = ticket
  return (
    <>
      <input type="hidden" name="token" value={token} />
      <FormTrap locale={locale} />
      {challenge !== null && <ProofOfWork challenge={challenge} texts={getMessages(locale).proof} />}
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
