import { type ErrorArticle, getUnit, type KnowledgeBase } from '@/lib/content/knowledge-base'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { ErrorNode } from '@/lib/tree/error-tree'
import { formatShortMinutes } from './figures'

/** Whose words the steps of an error's tree have. */
export type TreeView = Pick<KnowledgeBase, 'fixes' | 'questions'> & {
  readonly locale: Locale
  readonly error: ErrorArticle
}

/** The title of a step, as the wizard puts it. */
export function describeNode({ locale, error, fixes, questions }: TreeView, { step }: ErrorNode): string {
  const { tree, wizard } = getMessages(locale)
  switch (step.kind) {
    case 'fixed':
      return tree.kinds.fixed
    case 'stop':
      return wizard.stopReasons[error.facts.stop.reason]
    case 'fix':
      return getUnit(fixes, step.id).words[locale].title
    case 'question':
      return getUnit(questions, step.id).facts[locale].text
  }
}

/** What a step takes, and what lies ahead of it. */
export function describeMinutes(view: TreeView, node: ErrorNode): string {
  const { step } = node
  if (step.kind === 'fixed') return ''
  const minutes = formatShortMinutes(view.locale, step.minutes)
  if (step.kind === 'stop') return getMessages(view.locale).tree.giveUp(minutes)
  return `${minutes} · ${describeAhead(view, node)}`
}

/** Minutes from a step to the end, itself included. */
export function describeAhead({ locale }: TreeView, { expectedMinutes, worstMinutes }: ErrorNode): string {
  return getMessages(locale).tree.fromHere(
    formatShortMinutes(locale, expectedMinutes),
    formatShortMinutes(locale, worstMinutes),
  )
}
