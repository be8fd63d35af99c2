import { Notice } from '@/components/ui/notice'
import type { Draft } from '@/lib/form/draft'
import { formatMinutes } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { noteLengthMax } from '@/lib/note/schema'

type Props = {
  readonly locale: Locale
  readonly draft: Draft
  /** Whether the page has no other title. */
  readonly isTitle: boolean
}

/** By which a field that is wrong is described. */
export const refusalId = 'refusal'

/** Why a form was not taken, in words, and what to do. */
export function Refusal({ locale, draft, isTitle }: Props) {
  const { report } = getMessages(locale)
  const Title = isTitle ? 'h1' : 'p'
  return (
    <div id={refusalId} className="mb-6">
      <Notice tone="refused" role="alert">
        <Title className="font-semibold text-h3">{report.refusedTitle}</Title>
        <p className="mt-1">{explain(locale, draft)}</p>
      </Notice>
    </div>
  )
}

function explain(locale: Locale, { reason, waitSeconds = 60 }: Draft): string {
  const { refusals } = getMessages(locale)
  switch (reason) {
    case 'too-many':
      return refusals['too-many'](formatMinutes(locale, waitSeconds / 60))
    case 'note-too-long':
      return refusals['note-too-long'](noteLengthMax)
    case 'other-site':
    case 'key-used':
    case 'unknown-fix':
    case 'unknown-note':
    case 'unknown-link':
    case 'bad-url':
    case 'bad-title':
    case 'bad-helps':
    case 'no-report':
      return refusals[reason]
    default:
      return refusals.form
  }
}
