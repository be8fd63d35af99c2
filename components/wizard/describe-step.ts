import { getUnit } from '@/lib/content/knowledge-base'
import { getMessages } from '@/lib/i18n/messages'
import type { WayStep } from '@/lib/wizard/way'
import type { WizardView } from './wizard-view'

/** A step in words: what was asked or tried, and what came of it. */
export function describeStep(
  { locale, fixes, questions }: Pick<WizardView, 'locale' | 'fixes' | 'questions'>,
  step: WayStep,
): { readonly what: string; readonly result: string } {
  const { wizard } = getMessages(locale)
  if (step.kind === 'trial') {
    return { what: getUnit(fixes, step.id).words[locale].title, result: wizard.outcomes[step.value] }
  }
  const words = getUnit(questions, step.id).facts[locale]
  return { what: words.text, result: words.answers[step.value] ?? wizard.unknown }
}
