import { FixOverTime } from '@/components/evidence/fix-over-time'
import { EvidenceLine } from '@/components/resolution/evidence-line'
import { NoteList } from '@/components/resolution/note-list'
import { ReportForm } from '@/components/resolution/report-form'
import { getMessages } from '@/lib/i18n/messages'
import type { ArticleView, FixView } from './article-view'
import { FixFacts } from './fix-facts'
import { createStepParts } from './text-parts'

type Props = { readonly view: ArticleView; readonly entry: FixView; readonly index: number }

/** One fix: a number on a spine, what it costs, the steps, how to check, and two buttons of equal weight. */
export function FixCard({ view: { locale, error }, entry: { fix, Steps, evidence, overTime, notes }, index }: Props) {
  const { fix: texts } = getMessages(locale)
  const words = fix.words[locale]
  const cures = error.facts.fixes.find((candidate) => candidate.fix === fix.slug)?.cures ?? {}
  return (
    <li id={`fix-${fix.slug}`} className="relative border-line border-l pb-8 pl-6 last:pb-0 sm:pl-10">
      <span
        aria-hidden="true"
        className="absolute top-0 -left-4 grid size-8 place-items-center rounded-full border border-edge bg-paper font-mono text-small"
      >
        {index + 1}
      </span>
      <h3 className="font-semibold text-h3">{words.title}</h3>
      <FixFacts locale={locale} fix={fix} />
      <EvidenceLine locale={locale} evidence={evidence} />
      {overTime !== null && <FixOverTime locale={locale} fix={fix.slug} overTime={overTime} />}
      <details open={index === 0} className="group mt-3">
        <summary className="w-fit text-action text-small underline underline-offset-4">{texts.steps}</summary>
        <div className="prose mt-3">
          <Steps components={createStepParts(locale)} />
          <p>
            <strong>{texts.check}</strong> {words.check}
          </p>
          <p className="text-small text-soft">
            {texts.cures}{' '}
            {Object.keys(cures)
              .map((cause) => error.words[locale].causes[cause])
              .join(' · ')}
          </p>
        </div>
      </details>
      <ReportForm locale={locale} error={error.slug} fix={fix.slug} from="article" label={words.title} />
      {notes.length > 0 && <NoteList locale={locale} error={error.slug} fix={words.title} notes={notes} />}
    </li>
  )
}
