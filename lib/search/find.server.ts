import 'server-only'
import { getUnit } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import type { Locale } from '@/lib/i18n/locales'
import { listAmbiguous, sureMin } from '@/lib/identify/identification'
import { identify, judgeText } from '@/lib/identify/identify'
import { getSignatures } from '@/lib/signature/signatures.server'
import { readToldAnswers } from '@/lib/told-answer/read'
import type { AnswerName } from '@/lib/told-answer/told-answers'
import { getToldAnswers } from '@/lib/told-answer/told-answers.server'
import { getSearchIndex } from './entries.server'
import { queryLimits } from './limits'
import { putRecognisedFirst } from './recognised-first'
import { getErrorResult, type SearchResult, search } from './search-index'

/** What a query finds, best first, and the errors between which it leaves open which is meant. */
export type Finding = { readonly results: readonly SearchResult[]; readonly ambiguous: readonly string[] }

/** The one error that a query surely shows, with what it answers of that error's wizard. */
export type RecognisedQuery = { readonly slug: string; readonly told: readonly AnswerName[] }

/**
 * Finds what a short query asks for. Search and recognition put the same error first: what the query was recognised as
 * stands before what its words resemble. An empty query finds nothing.
 */
export function find(query: string, locale: Locale, limit: number = queryLimits.resultsMax): Finding {
  if (query === '') return { results: [], ambiguous: [] }
  const identification = identify(query, getSignatures())
  const ambiguous = listAmbiguous(identification)
  const recognised = ambiguous.length > 0 ? ambiguous : [identification.error ?? []].flat()
  const index = getSearchIndex()
  const found = search(index, query, { locale, limit: queryLimits.resultsMax })
  const missing = recognised.filter((slug) => found.every(({ entry }) => entry.kind !== 'error' || entry.id !== slug))
  const results = [...found, ...missing.flatMap((slug) => getErrorResult(index, slug, locale) ?? [])]
  return { results: putRecognisedFirst(results, recognised).slice(0, limit), ambiguous }
}

/** What a query was recognised as; null when it may be something else. */
export function recogniseQuery(query: string): RecognisedQuery | null {
  const judgement = judgeText(query, getSignatures())
  const { error, confidence } = judgement.identification
  if (error === null || confidence < sureMin) return null
  return { slug: error, told: readToldAnswers(judgement, listQuestions, getToldAnswers()) }
}

function listQuestions(error: string): readonly string[] {
  return getUnit(getKnowledgeBase().errors, error).facts.questions.map(({ question }) => question)
}
