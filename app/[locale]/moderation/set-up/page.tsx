import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { ModerationShell } from '@/components/moderation/moderation-shell'
import { Problem } from '@/components/moderation/problem'
import { AppForm, OwnPasswordForm } from '@/components/moderation/set-up-forms'
import { toAppAddress } from '@/lib/authenticator/app-address'
import { drawQrCode } from '@/lib/authenticator/qr-code'
import { getMessages } from '@/lib/i18n/messages'
import { Moderator } from '@/lib/moderator/moderator.server'
import { passwordLengthMin } from '@/lib/moderator/schema'
import { findAppSecret } from '@/lib/moderator/set-up.server'
import { readLocale } from '../../../read-locale'
import { toModerationMetadata } from '../moderation-metadata'
import { readProblem } from '../read-problem'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps<'/[locale]/moderation/set-up'>) {
  return toModerationMetadata(getMessages(await readLocale(params)).logIn.area)
}

export default async function SetUp({ params, searchParams }: PageProps<'/[locale]/moderation/set-up'>) {
  const locale = await readLocale(params)
  const visitor = await Moderator.findVisitor(await headers())
  if (visitor.kind !== 'newcomer') redirect(`/${locale}/moderation`)
  const { setUp } = getMessages(locale).logIn
  const secret = visitor.lacks === 'password' ? null : await findAppSecret(visitor)
  const address = toAppAddress({ name: visitor.name, secret: secret ?? '' })
  return (
    <ModerationShell locale={locale} path="/moderation/set-up" name={null}>
      <h1 className="text-h1">{secret === null ? setUp.passwordTitle : setUp.appTitle}</h1>
      <p className="mt-3 max-w-2xl text-soft">
        {secret === null ? setUp.passwordText(passwordLengthMin) : setUp.appText}
      </p>
      <Problem locale={locale} {...(await readProblem(searchParams))} />
      {secret === null ? (
        <OwnPasswordForm locale={locale} />
      ) : (
        <AppForm locale={locale} secret={secret} address={address} qrCode={drawQrCode(address)} />
      )}
    </ModerationShell>
  )
}
