import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { passwordLengthMax } from '@/lib/moderator/schema'

/** Name and password. */
export function LogInForm({ locale }: { readonly locale: Locale }) {
  const { logIn } = getMessages(locale).logIn
  return (
    <form method="post" action={`/${locale}/moderation/session`} className="max-w-sm">
      <Field label={logIn.name} name="name" autoComplete="username" autoCapitalize="none" spellCheck={false} required />
      <Field
        label={logIn.password}
        name="password"
        type="password"
        autoComplete="current-password"
        maxLength={passwordLengthMax}
        required
      />
      <p className="mt-6">
        <Button kind="main">{logIn.submit}</Button>
      </p>
      <p className="mt-6 text-small text-soft">{logIn.help}</p>
    </form>
  )
}
