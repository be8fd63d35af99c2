import { Users } from 'lucide-react'
import { formatMoment } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { Surge } from '@/lib/surge/reports'

type Props = { readonly locale: Locale; readonly surge: Surge; readonly asOf: Date }

/** Says that many people report an error right now, and what that does not say. */
export function SurgeMark({ locale, surge, asOf }: Props) {
  const { evidence: texts } = getMessages(locale)
  return (
    <div role="note" className="mt-4 border-action border-l-4 bg-sunken px-4 py-3">
      <p>
        <Users aria-hidden="true" className="mr-1.5 inline size-5 text-action" />
        <strong>{texts.surge}</strong> {texts.surgeNumbers(surge)}
      </p>
      <p className="mt-1 text-small text-soft">
        {texts.surgeLimit} {texts.asOf(formatMoment(locale, asOf))}
      </p>
    </div>
  )
}
