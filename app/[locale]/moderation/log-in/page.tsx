import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { LogInForm } from '@/components/moderation/log-in-form'
import { ModerationShell } from '@/components/moderation/moderation-shell'
import { Problem } from '@/components/moderation/problem'
import { getMessages } from '@/lib/i18n/messages'
import { Moderator } from '@/lib/moderator/moderator.server'
import { readLocale } from '../../../read-locale'
import { toModerationMetadata } from '../moderation-metadata'
import { readProblem } from '../read-problem'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps<'/[locale]/moderation/log-in'>) {
  return toModerationMetadata(getMessages(await readLocale(params)).logIn.logIn.title)
}

export default async function LogIn({ params, searchParams }: PageProps<'/[locale]/moderation/log-in'>) {
  const locale = await readLocale(params)
  const problem = await readProblem(searchParams)
  const visitor = await Moderator.findVisitor(await headers())
  if (visitor.kind !== 'nobody' && problem.problem === null) redirect(`/${locale}/moderation`)
  const { logIn } = getMessages(locale).logIn
  return (
    <ModerationShell locale={locale} path="/moderation/log-in" name={null}>
      <h1 className="text-h1">{logIn.title}</h1>
      <p className="mt-3 text-soft">{logIn.text}</p>
      <Problem locale={locale} {...problem} />
      <LogInForm locale={locale} />
    </ModerationShell>
  )
}
