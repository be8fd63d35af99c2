import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { CodeField } from './code-field'

/** The code from the app, or a recovery code in its place. */
export function SecondFactorForms({ locale }: { readonly locale: Locale }) {
  const { secondFactor } = getMessages(locale).logIn
  const action = `/${locale}/moderation/session/confirm`
  return (
    <div className="max-w-sm">
      <form method="post" action={action}>
        <input type="hidden" name="kind" value="app" />
        <CodeField label={secondFactor.code} />
        <p className="mt-6">
          <Button kind="main">{secondFactor.submit}</Button>
        </p>
      </form>
      <details className="mt-10 border-line border-t pt-4">
        <summary>{secondFactor.noApp}</summary>
        <form method="post" action={action}>
          <p className="mt-3 text-small text-soft">{secondFactor.recoveryText}</p>
          <input type="hidden" name="kind" value="recovery" />
          <Field
            label={secondFactor.recovery}
            name="code"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <p className="mt-4">
            <Button>{secondFactor.useRecovery}</Button>
          </p>
        </form>
      </details>
      <p className="mt-6 text-small">
        <a href={`/${locale}/moderation/log-in`}>{secondFactor.again}</a>
      </p>
    </div>
  )
}
