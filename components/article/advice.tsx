import { Check, CircleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Verdict } from '@/lib/content/advice'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

type Props = {
  readonly locale: Locale
  readonly id: string
  readonly verdict: Verdict
  readonly children?: ReactNode
}

/** Each verdict has a word, a shape and a colour. */
const marks = {
  true: { Icon: Check, colour: 'text-action' },
  partly: { Icon: CircleAlert, colour: 'text-you' },
  wrong: { Icon: X, colour: 'text-service' },
} as const

/** Advice that people pass on, quoted so that they find it again, with what became of it when it was looked up. */
export function Advice({ locale, id, verdict, children }: Props) {
  const { advice } = getMessages(locale)
  const { Icon, colour } = marks[verdict]
  return (
    <div id={id} className="rounded-box border border-line bg-surface px-4 py-3 target:border-edge target:bg-mark">
      <p className="flex flex-wrap items-center gap-x-3 text-small">
        <span className={`flex items-center gap-1.5 font-semibold ${colour}`}>
          <Icon aria-hidden="true" className="size-4" />
          {advice.verdicts[verdict]}
        </span>
        <span className="text-soft">{advice.caption}</span>
      </p>
      <div className="prose mt-2">{children}</div>
    </div>
  )
}
