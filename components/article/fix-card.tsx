import { FixOverTime } from '@/components/evidence/fix-over-time'
import { EvidenceLine } from '@/components/resolution/evidence-line'
import { NoteList } from '@/components/resolution/note-list'
import { ReportForm } from '@/components/resolution/report-form'
import { Fold } from '@/components/ui/fold'
import { getMessages } from '@/lib/i18n/messages'
import type { ArticleView, FixView } from './article-view'
import { FixFacts } from './fix-facts'
import { createStepParts } from './text-parts'

type Props = {
  readonly view: ArticleView
  readonly entry: FixView
  readonly index: number
  /** Whether anybody has reported on any fix of the article: if not, the list says so once. */
  readonly isReported: boolean
}

/**
 * One fix: a number on a spine, what it costs, the steps, how to check, and two buttons of equal weight.
 * All but the first are closed: the list is read at a glance, and who reports has had the steps before them.
 */
export function FixCard({ view: { locale, error }, entry, index, isReported }: Props) {
  const { fix, Steps, evidence, overTime, notes } = entry
  const { fix: texts } = getMessages(locale)
  const words = fix.words[locale]
  const cures = Object.keys(error.facts.fixes.find((candidate) => candidate.fix === fix.slug)?.cures ?? {})
  return (
    <li id={`fix-${fix.slug}`} className="relative border-line border-l pb-4 pl-6 last:pb-0 sm:pb-6 sm:pl-10">
      <span
        aria-hidden="true"
        className="absolute top-0 -left-4 grid size-8 place-items-center rounded-full border border-edge bg-paper font-mono text-small"
      >
        {index + 1}
      </span>
      <h3 className="font-semibold text-h3">{words.title}</h3>
      <FixFacts locale={locale} fix={fix} />
      {isReported && <EvidenceLine locale={locale} evidence={evidence} />}
      {overTime !== null && <FixOverTime locale={locale} fix={fix.slug} overTime={overTime} />}
      <Fold
        open={index === 0}
        className="mt-1"
        summary={
          <>
            <span>{texts.steps}</span>
            <span className="sr-only">: {words.title}</span>
          </>
        }
      >
        <div className="prose mt-2">
          <Steps components={createStepParts(locale)} />
          <p>
            <strong>{texts.check}</strong> {words.check}
          </p>
          <p className="text-small text-soft">
            {cures.length > 1 ? texts.curesSeveral : texts.cures}{' '}
            {cures.map((cause) => error.words[locale].causes[cause]).join(' · ')}
          </p>
        </div>
        <ReportForm locale={locale} error={error.slug} fix={fix.slug} from="article" label={words.title} />
      </Fold>
      {notes.length > 0 && <NoteList locale={locale} error={error.slug} fix={words.title} notes={notes} />}
    </li>
  )
}
