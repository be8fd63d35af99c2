import { formatDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { Evidence } from '@/lib/resolution/evidence'

/** What people report of a fix, never a number without its denominator. */
export function EvidenceLine({ locale, evidence }: { readonly locale: Locale; readonly evidence: Evidence }) {
  const { fix } = getMessages(locale)
  if (evidence.tried === 0) return <p className="mt-1 text-small text-soft">{fix.nobody}</p>
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
      <span aria-hidden="true" className="h-1.5 w-20 overflow-hidden rounded-full border border-edge">
        <span
          className="block h-full bg-action forced-color-adjust-none [print-color-adjust:exact] forced-colors:bg-[CanvasText]"
          style={{ width: `${Math.round((100 * evidence.worked) / evidence.tried)}%` }}
        />
      </span>
      <span className="font-semibold tabular-nums">{fix.evidence(evidence.worked, evidence.tried)}</span>
      {evidence.lastWorkedDay !== null && (
        <span className="text-soft">{fix.lastWorked(formatDay(locale, evidence.lastWorkedDay))}</span>
      )}
    </p>
  )
}
