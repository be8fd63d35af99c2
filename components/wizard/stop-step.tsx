import { Stop } from '@/components/article/stop'
import { listReportLines } from '@/components/support-report/report-lines'
import { ReportSlab } from '@/components/support-report/report-slab'
import type { Resource } from '@/lib/content/schema'
import { getMessages } from '@/lib/i18n/messages'
import { withoutStep } from '@/lib/wizard/way'
import { describeStep } from './describe-step'
import type { WizardView } from './wizard-view'

type Props = {
  readonly view: WizardView
  readonly reason: 'nothing-left' | 'costs-more'
  readonly statusPage: Resource | null
  readonly contact: Resource | null
  readonly now: Date
}

/** The end without a fix, worth arriving at: what is left to do, and a report to take along. */
export function StopStep({ view, reason, statusPage, contact, now }: Props) {
  const { locale, error, fixes, steps, toHref } = view
  const { wizard, article } = getMessages(locale)
  const untried = error.facts.fixes.filter(({ fix }) => steps.every((step) => step.kind !== 'trial' || step.id !== fix))
  const setAside = steps.filter((step) => step.kind === 'trial' && ['skipped', 'could-not'].includes(step.value))
  return (
    <section>
      <h1 className="text-h2 sm:text-h1">{wizard.stopTitles[reason]}</h1>
      <p className="mt-3 text-lead">
        {wizard.stopReasons[error.facts.stop.reason]} {reason === 'costs-more' ? wizard.stopCost : wizard.stopNothing}
      </p>
      <div className="mt-6">
        <Stop view={{ locale, error, statusPage, contact }} />
      </div>
      {untried.length > 0 && (
        <div className="prose mt-8">
          <p>{wizard.stopUntried}</p>
          <ul>
            {untried.map(({ fix }) => (
              <li key={fix}>
                <a href={`/${locale}/errors/${error.slug}#fix-${fix}`}>{fixes.get(fix)?.words[locale].title}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {setAside.length > 0 && (
        <div className="prose mt-8">
          <p>{wizard.skippedAgain}</p>
          <ul>
            {setAside.map((step) => (
              <li key={step.id}>
                <a href={toHref(withoutStep(steps, step.id))}>{describeStep(view, step).what}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <h2 className="mt-10 text-h3">{wizard.reportTitle}</h2>
      <p className="mt-1 mb-3 text-small text-soft">
        {wizard.reportText} {article.never}
      </p>
      <ReportSlab
        error={error.slug}
        lines={listReportLines(view, now)}
        texts={{ blank: wizard.blank, copy: article.copy, copied: article.copied, filled: wizard.reportFilled }}
      />
    </section>
  )
}
