import type { ErrorFacts } from '@/lib/content/error-schema'
import type { ErrorArticle, KnowledgeBase } from '@/lib/content/knowledge-base'
import { toErrorModel } from '@/lib/learning/error-model'
import { orderFixes } from '@/lib/troubleshooting/order'
import { nextStep, prepare } from '@/lib/troubleshooting/policy'
import type { Model } from '@/lib/troubleshooting/schema'
import type { NextStep } from './ways'

/** An error with the order in which it is troubleshot. */
export type ErrorToCheck = {
  readonly slug: string
  readonly facts: Pick<ErrorFacts, 'causes' | 'fixes' | 'questions' | 'stop'>
  /** The authors' model of the same facts. */
  readonly model: Model
  /** Fixes as the article lists them. */
  readonly order: readonly string[]
  /** What the wizard proposes. */
  readonly next: NextStep
}

/** An error as its pages troubleshoot it before anybody has reported. */
export function toErrorToCheck(error: ErrorArticle, knowledgeBase: KnowledgeBase): ErrorToCheck {
  const model = toErrorModel(error, knowledgeBase)
  const prepared = prepare(model)
  const { slug, facts } = error
  return { slug, facts, model, order: orderFixes(model), next: (history) => nextStep(prepared, history) }
}
