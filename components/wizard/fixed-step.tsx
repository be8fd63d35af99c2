import { EvidenceLine } from '@/components/resolution/evidence-line'
import { NoteForm } from '@/components/resolution/note-form'
import type { Fix } from '@/lib/content/knowledge-base'
import { getMessages } from '@/lib/i18n/messages'
import type { FormTicket } from '@/lib/proof/schema'
import type { Evidence } from '@/lib/resolution/evidence'
import type { Outcome } from '@/lib/troubleshooting/schema'
import type { WizardView } from './wizard-view'

type Props = {
  readonly view: WizardView
  readonly fix: Fix
  /** What others report of it, and the one who looks. */
  readonly evidence: Evidence
  /** What this network's report says; null where there is none. */
  readonly outcome: Outcome | null
  /** For the note's form. */
  readonly ticket: FormTicket
}

/**
 * The good end: what worked, what others report of it, and room for a note. Where an earlier report stands instead, it
 * is that which is said: numbers that count this very fix as failed would deny what the page begins with.
 */
export function FixedStep({ view, fix, evidence, outcome, ticket }: Props) {
  const { locale, error } = view
  const { wizard, report } = getMessages(locale)
  return (
    <section>
      <h1 className="text-h2 sm:text-h1">{wizard.fixed}</h1>
      <p className="mt-3 text-lead">
        {wizard.fixedText} <strong>{fix.words[locale].title}</strong>
      </p>
      {outcome === null || outcome === 'worked' ? (
        <>
          <EvidenceLine locale={locale} evidence={evidence} />
          <p className="mt-4 text-soft">
            {report.thanks} {report.counted}
          </p>
          <NoteForm locale={locale} error={error.slug} fix={fix.slug} ticket={ticket} />
        </>
      ) : (
        <p className="mt-4 text-soft">
          {wizard.fixedUncounted} {report.standsBefore(wizard.outcomes[outcome])}
        </p>
      )}
    </section>
  )
}
