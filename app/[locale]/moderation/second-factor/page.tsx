import { ModerationShell } from '@/components/moderation/moderation-shell'
import { Problem } from '@/components/moderation/problem'
import { SecondFactorForms } from '@/components/moderation/second-factor-forms'
import { getMessages } from '@/lib/i18n/messages'
import { readLocale } from '../../../read-locale'
import { toModerationMetadata } from '../moderation-metadata'
import { readProblem } from '../read-problem'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps<'/[locale]/moderation/second-factor'>) {
  return toModerationMetadata(getMessages(await readLocale(params)).logIn.secondFactor.title)
}

/** Says the same to everybody: whether a first step was done is nobody's business but the browser's that did it. */
export default async function SecondFactor({ params, searchParams }: PageProps<'/[locale]/moderation/second-factor'>) {
  const locale = await readLocale(params)
  const { secondFactor } = getMessages(locale).logIn
  return (
    <ModerationShell locale={locale} path="/moderation/second-factor" name={null}>
      <h1 className="text-h1">{secondFactor.title}</h1>
      <p className="mt-3 text-soft">{secondFactor.text}</p>
      <Problem locale={locale} {...(await readProblem(searchParams))} />
      <SecondFactorForms locale={locale} />
    </ModerationShell>
  )
}
