import type { MDXContent } from 'mdx/types'
import { FixFacts } from '@/components/article/fix-facts'
import { createStepParts } from '@/components/article/text-parts'
import { ReportForm } from '@/components/resolution/report-form'
import type { Fix } from '@/lib/content/knowledge-base'
import { getMessages } from '@/lib/i18n/messages'
import { trialsForOrder } from '@/lib/resolution/evidence'
import type { FixReason } from '@/lib/troubleshooting/policy'
import { toQuery } from '@/lib/wizard/way'
import { TimeLeft } from './time-left'
import { toPhrase } from './to-phrase'
import type { WizardView } from './wizard-view'

type Props = {
  readonly view: WizardView
  readonly fix: Fix
  readonly Steps: MDXContent
  readonly reason: FixReason
  readonly minutesLeft: number | null
  readonly token: string
}

/** What cannot be undone and works less often is said to be a gamble, before it is made. */
const gambleMax = 0.5

/** One fix to try now: why it, what it costs, the steps, how to check, and what became of it. */
export function FixStep({ view, fix, Steps, reason, minutesLeft, token }: Props) {
  const { locale, error, steps, trialCount } = view
  const { wizard, fix: texts } = getMessages(locale)
  const words = fix.words[locale]
  return (
    <section>
      <p className="font-mono text-small text-soft">{wizard.tryThis(steps.length + 1)}</p>
      <h1 className="mt-1 text-h2 sm:text-h1">{words.title}</h1>
      <FixFacts locale={locale} fix={fix} />
      <p className="mt-4 border-action border-l-4 pl-4">
        <span className="sr-only">{wizard.why} </span>
        {explain(view, reason)} {trialCount < trialsForOrder ? wizard.byEstimate : wizard.byTrials(trialCount)}
      </p>
      {!fix.facts.reversible && reason.chance < gambleMax && (
        <p className="mt-3 border-service border-l-4 pl-4">
          <strong>{wizard.gamble(Math.max(1, Math.round(100 * reason.chance)))}</strong> {wizard.gambleSkip}
        </p>
      )}
      <div className="prose mt-6">
        <Steps components={createStepParts(locale)} />
        <p>
          <strong>{texts.check}</strong> {words.check}
        </p>
      </div>
      <div className="mt-8 border-line border-t pt-2">
        <ReportForm
          locale={locale}
          error={error.slug}
          fix={fix.slug}
          from="wizard"
          token={token}
          path={toQuery(steps)}
          label={words.title}
        />
      </div>
      <TimeLeft view={view} minutesLeft={minutesLeft} />
    </section>
  )
}

function explain({ locale, error }: WizardView, reason: FixReason): string {
  const { wizard } = getMessages(locale)
  const cause = toPhrase(error.words[locale].causes[reason.cause] ?? '')
  if (reason.isOnlyFixLeft) return wizard.whyOnly
  return reason.isLikeliestCause ? wizard.whyLikely(cause) : wizard.whyCause(cause)
}
