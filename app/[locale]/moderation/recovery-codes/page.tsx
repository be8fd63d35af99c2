import { ModerationShell } from '@/components/moderation/moderation-shell'
import { ButtonLink } from '@/components/ui/button'
import { getMessages } from '@/lib/i18n/messages'
import { takeRecoveryCodes } from '@/lib/moderator/set-up.server'
import { readLocale } from '../../../read-locale'
import { toModerationMetadata } from '../moderation-metadata'
import { requireModerator } from '../require-moderator'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps<'/[locale]/moderation/recovery-codes'>) {
  return toModerationMetadata(getMessages(await readLocale(params)).logIn.recoveryCodes.title)
}

export default async function RecoveryCodes({ params }: PageProps<'/[locale]/moderation/recovery-codes'>) {
  const locale = await readLocale(params)
  const moderator = await requireModerator(locale)
  const { recoveryCodes, accountPage } = getMessages(locale).logIn
  const codes = takeRecoveryCodes(moderator)
  return (
    <ModerationShell locale={locale} path="/moderation/recovery-codes" name={moderator.name}>
      <h1 className="text-h1">{recoveryCodes.title}</h1>
      <p className="mt-3 max-w-2xl text-soft">{codes === null ? recoveryCodes.gone : recoveryCodes.text}</p>
      {codes === null ? (
        <p className="mt-6">
          <a href={`/${locale}/moderation/account`}>{accountPage.newCodes}</a>
        </p>
      ) : (
        <>
          <ul className="mt-6 grid max-w-md grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-8 gap-y-2">
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
          <p className="no-print mt-8">
            <ButtonLink href={`/${locale}/moderation`}>{recoveryCodes.kept}</ButtonLink>
          </p>
        </>
      )}
    </ModerationShell>
  )
}
