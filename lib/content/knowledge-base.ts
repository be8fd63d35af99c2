import type { Locale } from '@/lib/i18n/locales'
import type { ErrorFacts, ErrorWords } from './error-schema'
import type { QuestionFacts } from './question-schema'
import type { FixFacts, FixWords, FlowFacts, FlowWords, GuideFacts, GuideWords, Resource } from './schema'

/** What one unit of content is: facts once, words in each language, and the folder its MDX is read from. */
type Unit<Facts, Words> = {
  readonly slug: string
  readonly facts: Facts
  readonly words: Readonly<Record<Locale, Words>>
}

export type ErrorArticle = Unit<ErrorFacts, ErrorWords>
export type Fix = Unit<FixFacts, FixWords>
export type Guide = Unit<GuideFacts, GuideWords>
export type Flow = Unit<FlowFacts, FlowWords>
export type Question = { readonly slug: string; readonly facts: QuestionFacts }

/** Everything that authors wrote, checked. MDX bodies stay on disk and are read when a page is rendered. */
export type KnowledgeBase = {
  readonly errors: ReadonlyMap<string, ErrorArticle>
  readonly fixes: ReadonlyMap<string, Fix>
  readonly questions: ReadonlyMap<string, Question>
  readonly guides: ReadonlyMap<string, Guide>
  readonly flows: ReadonlyMap<string, Flow>
  readonly resources: readonly Resource[]
}

/** The unit of that slug; throws when content that passed its checks does not have it. */
export function getUnit<Value>(units: ReadonlyMap<string, Value>, slug: string): Value {
  const unit = units.get(slug)
  if (unit === undefined) throw new Error(`the knowledge base has no "${slug}": its references were checked at load`)
  return unit
}
