import { formatMinutes } from '@/lib/i18n/format'
import { getMessages } from '@/lib/i18n/messages'
import type { WizardView } from './wizard-view'

type Props = {
  readonly view: WizardView
  /** Null where what is left is less likely to help than not. */
  readonly minutesLeft: number | null
}

/** How long it may still take. After a failure that is more than before: so it is said why. */
export function TimeLeft({ view: { locale, steps }, minutesLeft }: Props) {
  const { wizard } = getMessages(locale)
  const hasFailed = steps.some(({ kind, value }) => kind === 'trial' && value === 'failed')
  const toText = hasFailed ? wizard.timeLeftNow : wizard.timeLeft
  return (
    <p className="mt-4 text-small text-soft">
      {minutesLeft === null ? wizard.timeLeftNever : toText(formatMinutes(locale, minutesLeft))}
    </p>
  )
}
