import { Notice } from '@/components/ui/notice'
import type { ErrorArticle, Fix } from '@/lib/content/knowledge-base'
import { platformSchema } from '@/lib/content/schema'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { surfaceSchema } from '@/lib/note/schema'
import type { FormTicket } from '@/lib/proof/schema'
import type { Evidence } from '@/lib/resolution/evidence'
import type { Outcome } from '@/lib/troubleshooting/schema'
import { EvidenceLine } from './evidence-line'
import { NoteForm } from './note-form'
import { OwnNoteLink } from './own-note-link'
import { PrivacyLink } from './privacy-link'
import { ReportForm } from './report-form'

/** What was just done, to be confirmed. */
export const keptKinds = ['held', 'masked', 'platform', 'voted', 'reported', 'nothing'] as const
type Kept = (typeof keptKinds)[number]

type Props = {
  readonly locale: Locale
  readonly error: ErrorArticle
  readonly fix: Fix
  /** What this network reported last, today or shortly before midnight; null when nothing. */
  readonly outcome: Outcome | null
  /** What was just pressed, which need not be what stands; null where the page was opened by itself. */
  readonly said: Outcome | null
  readonly evidence: Evidence | undefined
  /** What was kept of a note that was just sent. */
  readonly kept: Kept | null
  /** Token by which that note may be deleted; null when there is none to be shown. */
  readonly deleteToken: string | null
  /** For the note's form. */
  readonly ticket: FormTicket
  /** What was typed into a form that was refused. */
  readonly typed: Readonly<Record<string, string>>
}

/** After a report from an article: what counts now, and room for more. */
export function ReportPage({ locale, error, fix, outcome, said, evidence, kept, deleteToken, ticket, typed }: Props) {
  const { report, notes, wizard } = getMessages(locale)
  const texts = {
    held: report.noteHeld,
    masked: `${report.noteHeld} ${report.noteMasked}`,
    platform: report.platformSaved,
    voted: notes.voted,
    reported: notes.reported,
    nothing: report.nothingSaved,
  }
  const isReported = outcome === 'worked' || outcome === 'failed'
  const standsBefore = isReported && said !== null && said !== outcome
  return (
    <>
      <h1 className="mt-2 text-h2 sm:text-h1">{fix.words[locale].title}</h1>
      {evidence !== undefined && (
        <div className="mt-3">
          <EvidenceLine locale={locale} evidence={evidence} />
        </div>
      )}
      <p className="mt-4 text-lead">
        {standsBefore && report.standsBefore(wizard.outcomes[outcome])}
        {!standsBefore && outcome === 'worked' && report.thanks}
        {!standsBefore && outcome === 'failed' && report.thanksFailed}
        {!isReported && report.notYet}
      </p>
      {kept !== null && (
        <Notice tone="done" role="status">
          {texts[kept]}
        </Notice>
      )}
      {deleteToken !== null && <OwnNoteLink locale={locale} token={deleteToken} />}
      <p className="mt-2 text-small text-soft">
        {!standsBefore && report.counted} <PrivacyLink locale={locale} />
      </p>
      {!isReported && (
        <ReportForm locale={locale} error={error.slug} fix={fix.slug} from="article" label={fix.words[locale].title} />
      )}
      {((outcome === 'worked' && !standsBefore) || typed.note !== undefined) &&
        (kept === null || kept === 'nothing') && (
          <NoteForm
            locale={locale}
            error={error.slug}
            fix={fix.slug}
            ticket={ticket}
            note={typed.note}
            platform={platformSchema.safeParse(typed.platform).data}
            surface={surfaceSchema.safeParse(typed.surface).data}
          />
        )}
      <p className="mt-8 flex flex-wrap gap-x-6 gap-y-2">
        <a href={`/${locale}/errors/${error.slug}`}>{report.back}</a>
        {(outcome !== 'worked' || standsBefore) && <a href={`/${locale}/errors/${error.slug}/fix`}>{report.next}</a>}
      </p>
    </>
  )
}
