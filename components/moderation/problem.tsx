import { Notice } from '@/components/ui/notice'
import { formatMinutes } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { passwordLengthMax, passwordLengthMin } from '@/lib/moderator/schema'

type Props = {
  readonly locale: Locale
  /** As the address of the page gives it; unknown ones say that the form was not right. Null: nothing happened. */
  readonly problem: string | null
  readonly waitSeconds?: number
}

/** Why a form of the log-in was not taken. */
export function Problem({ locale, problem, waitSeconds = 60 }: Props) {
  if (problem === null) return null
  return (
    <Notice tone="refused" role="alert">
      {explain(locale, problem, waitSeconds)}
    </Notice>
  )
}

function explain(locale: Locale, problem: string, waitSeconds: number): string {
  const { problems } = getMessages(locale).logIn
  switch (problem) {
    case 'too-many':
      return problems['too-many'](formatMinutes(locale, waitSeconds / 60))
    case 'too-short':
      return problems['too-short'](passwordLengthMin)
    case 'too-long':
      return problems['too-long'](passwordLengthMax)
    case 'other-site':
    case 'wrong':
    case 'wrong-code':
    case 'wrong-password':
    case 'expired':
    case 'locked':
    case 'different':
      return problems[problem]
    default:
      return problems.form
  }
}
