import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { QrCode } from '@/lib/authenticator/qr-code'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { passwordLengthMax, passwordLengthMin } from '@/lib/moderator/schema'
import { CodeField } from './code-field'

/** First step of a new account: a password that nobody else has seen. */
export function OwnPasswordForm({ locale }: { readonly locale: Locale }) {
  const { setUp } = getMessages(locale).logIn
  const limits = { minLength: passwordLengthMin, maxLength: passwordLengthMax, autoComplete: 'new-password' }
  return (
    <form method="post" action={`/${locale}/moderation/account/password`} className="max-w-sm">
      <Field label={setUp.password} name="password" type="password" {...limits} required />
      <Field label={setUp.repeated} name="repeated" type="password" {...limits} required />
      <p className="mt-6">
        <Button kind="main">{setUp.passwordSubmit}</Button>
      </p>
    </form>
  )
}

type AppProps = {
  readonly locale: Locale
  /** In base32. */
  readonly secret: string
  /** The address that the code holds, for an app on the same device. */
  readonly address: string
  readonly qrCode: QrCode
}

/** Second step: the secret goes into the app, and a first code comes back. */
export function AppForm({ locale, secret, address, qrCode: { size, path } }: AppProps) {
  const { setUp } = getMessages(locale).logIn
  return (
    <form method="post" action={`/${locale}/moderation/account/app`} className="max-w-sm">
      {/* Cameras want dark on light, whatever the theme. */}
      <svg
        role="img"
        aria-label={setUp.qrCode}
        viewBox={`0 0 ${size} ${size}`}
        className="mt-4 size-60 max-w-full rounded-box bg-white"
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#ffffff" />
        <path d={path} fill="#000000" />
      </svg>
      <p className="mt-3 text-small">
        <a href={address}>{setUp.sameDevice}</a>
      </p>
      <p className="mt-4 text-small text-soft">{setUp.secret}</p>
      <p>
        <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <CodeField label={setUp.code} />
      <p className="mt-6">
        <Button kind="main">{setUp.appSubmit}</Button>
      </p>
    </form>
  )
}
