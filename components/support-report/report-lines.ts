import { describeStep } from '@/components/wizard/describe-step'
import type { WizardView } from '@/components/wizard/wizard-view'
import type { SupportItem } from '@/lib/content/error-schema'
import { unknownAnswer } from '@/lib/content/question-schema'
import { getMessages } from '@/lib/i18n/messages'
import type { ReportLine } from '@/lib/support-report/report'

/** What the server cannot know or must not fill in: labelled blanks, completed after copying or by a text pasted before. */
const blanks: readonly SupportItem[] = [
  'exact-message',
  'platform',
  'plan-or-model',
  'conversation-link',
  'public-address',
  'ray-id',
  'request-id',
  'organization-id',
]

/** A report for support as lines of plain text: the error, what was tried, when it was written in UTC, and blanks for the rest. */
export function listReportLines(view: WizardView, now: Date): readonly ReportLine[] {
  const { locale, error, steps } = view
  const { wizard, support } = getMessages(locale)
  const colon = locale === 'fr' ? '\u00a0: ' : ': '
  const told = steps.filter(({ value }) => value !== unknownAnswer)
  const whole = [
    `${wizard.reportError}${colon}${error.words[locale].title}`,
    `${wizard.reportTime}${colon}${wizard.blank}`,
    ...(told.length === 0 ? [] : [`${wizard.reportTried}${colon.trimEnd()}`]),
    ...told.map((step) => {
      const { what, result } = describeStep(view, step)
      return `- ${what} — ${result}`
    }),
    `${wizard.reportAccount}${colon}${wizard.blank}`,
    `${wizard.reportWritten}${colon}${now.toISOString().slice(0, 16).replace('T', ' ')}`,
  ]
  return [
    ...whole.map((text) => ({ text, item: null })),
    ...blanks
      .filter((item) => error.facts.stop.send.includes(item))
      .map((item) => ({ text: `${capitalise(support[item])}${colon}`, item })),
  ]
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
