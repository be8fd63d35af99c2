import { type Flow, getUnit, type KnowledgeBase } from '@/lib/content/knowledge-base'
import { unknownAnswer } from '@/lib/content/question-schema'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { FlowEnd, FlowQuestion } from '@/lib/tree/flow-tree'

/** A flow, whose words its questions and ends have, and what a drawing of it holds. */
export type FlowView = Pick<KnowledgeBase, 'errors' | 'guides'> & {
  readonly locale: Locale
  readonly flow: Flow
  /** Questions at which the drawing is cut. */
  readonly folded: ReadonlySet<FlowQuestion>
  /** Ids of the questions drawn in full. */
  readonly shown: ReadonlySet<string>
}

export function describeQuestion({ locale, flow }: FlowView, { id }: FlowQuestion): string {
  return flow.words[locale].nodes[id]?.text ?? id
}

/** The wording of each answer, in the order in which the question lists them. */
export function describeAnswers(
  { locale, flow }: FlowView,
  { id }: FlowQuestion,
  answers: readonly string[],
): readonly string[] {
  const words = flow.words[locale].nodes[id]?.answers ?? {}
  return answers.map((answer) =>
    answer === unknownAnswer ? getMessages(locale).triage.unknown : (words[answer] ?? answer),
  )
}

/** What stands for a question that is cut off: how much follows, and whether it is drawn elsewhere. */
export function describeCut({ locale, shown }: FlowView, { id, questionCount }: FlowQuestion): string {
  const { tree } = getMessages(locale)
  return [tree.moreQuestions(questionCount), ...(shown.has(id) ? [tree.drawnElsewhere] : [])].join(', ')
}

/** Title and address of an end. */
export function describeEnd(
  { locale, errors, guides }: FlowView,
  { kind, id }: Pick<FlowEnd, 'kind' | 'id'>,
): { readonly title: string; readonly href: string } {
  const unit = kind === 'error' ? getUnit(errors, id) : getUnit(guides, id)
  return { title: unit.words[locale].title, href: `/${locale}/${kind === 'error' ? 'errors' : 'guides'}/${id}` }
}
