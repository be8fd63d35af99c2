import { EvidenceLine } from '@/components/resolution/evidence-line'
import { getMessages } from '@/lib/i18n/messages'
import { type WayStep, withoutStep } from '@/lib/wizard/way'
import { describeStep } from './describe-step'
import type { WizardView } from './wizard-view'

type Props = { readonly view: WizardView; readonly lessLikely: readonly string[] }

/** What was said so far, each with the way to change it; what it speaks against; the numbers of what was tried. */
export function SoFar({ view, lessLikely }: Props) {
  const { locale, error, steps, toHref } = view
  const { wizard } = getMessages(locale)
  return (
    <aside className="mt-14 text-small lg:mt-2 lg:border-line lg:border-l lg:pl-6">
      <h2 className="font-semibold">{wizard.soFar}</h2>
      {steps.length === 0 && <p className="mt-1 text-soft">{wizard.nothingYet}</p>}
      <ol className="mt-2 space-y-3">
        {steps.map((step) => (
          <SoFarStep key={step.id} view={view} step={step} />
        ))}
      </ol>
      {lessLikely.length > 0 && (
        <>
          <h2 className="mt-6 font-semibold">{wizard.ruledOut}</h2>
          <ul className="mt-1 list-disc pl-4 text-soft">
            {lessLikely.map((cause) => (
              <li key={cause}>{error.words[locale].causes[cause]}</li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-6 flex flex-wrap gap-x-5 gap-y-1">
        {steps.length > 0 && <a href={toHref([])}>{wizard.startOver}</a>}
        <a href={`/${locale}/errors/${error.slug}`}>{wizard.readArticle}</a>
      </p>
    </aside>
  )
}

function SoFarStep({ view, step }: { readonly view: WizardView; readonly step: WayStep }) {
  const { locale, steps, toHref, evidence } = view
  const { wizard } = getMessages(locale)
  const { what, result } = describeStep(view, step)
  // What worked ends the way: the page itself says what is reported of it.
  const numbers = step.value === 'worked' ? undefined : evidence[step.id]
  return (
    <li>
      <span className="text-soft">{what}</span>
      <br />
      <strong>{result}</strong> ·{' '}
      <a href={toHref(withoutStep(steps, step.id))} aria-label={wizard.changeLabel(what)}>
        {wizard.change}
      </a>
      {step.kind === 'trial' && numbers !== undefined && numbers.tried > 0 && (
        <EvidenceLine locale={locale} evidence={numbers} />
      )}
    </li>
  )
}
