import { ModerationShell } from '@/components/moderation/moderation-shell'
import { Problem } from '@/components/moderation/problem'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { getMessages } from '@/lib/i18n/messages'
import { sessionHours } from '@/lib/moderator/auth.server'
import { countRecoveryCodes } from '@/lib/moderator/set-up.server'
import { readLocale } from '../../../read-locale'
import { toModerationMetadata } from '../moderation-metadata'
import { readProblem } from '../read-problem'
import { requireModerator } from '../require-moderator'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps<'/[locale]/moderation/account'>) {
  return toModerationMetadata(getMessages(await readLocale(params)).logIn.accountPage.title)
}

export default async function Account({ params, searchParams }: PageProps<'/[locale]/moderation/account'>) {
  const locale = await readLocale(params)
  const moderator = await requireModerator(locale)
  const { accountPage } = getMessages(locale).logIn
  return (
    <ModerationShell locale={locale} path="/moderation/account" name={moderator.name}>
      <h1 className="text-h1">{accountPage.title}</h1>
      <Problem locale={locale} {...(await readProblem(searchParams))} />
      <form method="post" action={`/${locale}/moderation/account/recovery-codes`} className="mt-8 max-w-sm">
        <h2 className="text-h3">{accountPage.newCodes}</h2>
        <p className="mt-1 text-small text-soft">
          {accountPage.left(await countRecoveryCodes(moderator))} {accountPage.newCodesText}
        </p>
        <Field label={accountPage.password} name="password" type="password" autoComplete="current-password" required />
        <p className="mt-4">
          <Button>{accountPage.submit}</Button>
        </p>
      </form>
      <form
        method="post"
        action={`/${locale}/moderation/session/end`}
        className="mt-10 max-w-sm border-line border-t pt-6"
      >
        <h2 className="text-h3">{accountPage.sessions}</h2>
        <p className="mt-1 text-small text-soft">{accountPage.sessionsText(sessionHours)}</p>
        <p className="mt-4">
          <Button name="where" value="everywhere">
            {accountPage.logOutEverywhere}
          </Button>
        </p>
      </form>
    </ModerationShell>
  )
}
