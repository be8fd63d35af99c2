import { ArrowRight } from 'lucide-react'
import type { Question } from '@/lib/content/knowledge-base'
import { unknownAnswer } from '@/lib/content/question-schema'
import { formatMinutes } from '@/lib/i18n/format'
import { getMessages } from '@/lib/i18n/messages'
import { withStep } from '@/lib/wizard/way'
import { TimeLeft } from './time-left'
import { toPhrase } from './to-phrase'
import type { WizardView } from './wizard-view'

type Props = {
  readonly view: WizardView
  readonly question: Question
  /** Ids of the two causes that the answer tells apart best. */
  readonly between: readonly [string, string]
  readonly minutesLeft: number | null
}

/** One question, asked because its answer changes what comes next; every answer is a link. */
export function QuestionStep({ view, question, between, minutesLeft }: Props) {
  const { locale, error, steps, toHref } = view
  const { wizard } = getMessages(locale)
  const words = question.facts[locale]
  const answers = [...question.facts.answers, unknownAnswer]
  return (
    <section>
      <p className="font-mono text-small text-soft">
        {wizard.answerThis(steps.length + 1)}
        {question.facts.minutes >= 1 && ` · ${formatMinutes(locale, question.facts.minutes)}`}
      </p>
      <h1 className="mt-1 text-h2 sm:text-h1">{words.text}</h1>
      {words.help !== undefined && <p className="mt-3">{words.help}</p>}
      <ul className="mt-6 divide-y divide-line border-line border-y">
        {answers.map((value) => (
          <li key={value}>
            <a
              href={toHref(withStep(steps, { kind: 'answer', id: question.slug, value }))}
              className="flex items-center justify-between gap-4 py-3.5 text-action [overflow-wrap:anywhere] hover:bg-sunken sm:px-3"
            >
              {words.answers[value] ?? wizard.unknown}
              <ArrowRight aria-hidden="true" className="size-4 shrink-0" />
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-6 border-action border-l-4 pl-4 text-small">
        <span className="sr-only">{wizard.why} </span>
        {explain(
          between.flatMap((cause) => {
            const words = error.words[locale].causes[cause]
            return words === undefined ? [] : [toPhrase(words)]
          }),
          wizard,
        )}
      </p>
      <TimeLeft view={view} minutesLeft={minutesLeft} />
    </section>
  )
}

type Texts = {
  readonly whyQuestion: (first: string, second: string) => string
  readonly whyQuestionOne: (cause: string) => string
}

/** The collective cause "other" has no words of its own; then the question bears on the one that has. */
function explain([first, second]: readonly string[], texts: Texts): string {
  if (first === undefined) return ''
  return second === undefined ? texts.whyQuestionOne(first) : texts.whyQuestion(first, second)
}
