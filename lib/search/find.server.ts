import 'server-only'
import { getUnit } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import type { Locale } from '@/lib/i18n/locales'
import { listAmbiguous } from '@/lib/identify/identification'
import { judgeText } from '@/lib/identify/identify'
import { getSignatures } from '@/lib/signature/signatures.server'
import { readToldAnswers } from '@/lib/told-answer/read'
import type { AnswerName } from '@/lib/told-answer/told-answers'
import { getToldAnswers } from '@/lib/told-answer/told-answers.server'
import { getSearchIndex } from './entries.server'
import { queryLimits } from './limits'
import { putRecognisedFirst } from './recognised-first'
import { getErrorResult, type SearchResult, search } from './search-index'

/** What a query finds. */
export type Finding = {
  /** Best first. */
  readonly results: readonly SearchResult[]
  /** The errors between which the query leaves open which is meant. */
  readonly ambiguous: readonly string[]
  /** The one error that it was recognised as, with what it answers of that error's wizard. */
  readonly recognised: { readonly slug: string; readonly told: readonly AnswerName[] } | null
}

/**
 * Finds what a short query asks for. Search and recognition put the same error first: what the query was recognised as
 * stands before what its words resemble. An empty query finds nothing.
 */
export function find(query: string, locale: Locale, limit: number = queryLimits.resultsMax): Finding {
  if (query === '') return { results: [], ambiguous: [], recognised: null }
  const judgement = judgeText(query, getSignatures())
  const { error } = judgement.identification
  const ambiguous = listAmbiguous(judgement.identification)
  const first = ambiguous.length > 0 ? ambiguous : [error ?? []].flat()
  const index = getSearchIndex()
  const found = search(index, query, { locale, limit: queryLimits.resultsMax })
  const missing = first.filter((slug) => found.every(({ entry }) => entry.kind !== 'error' || entry.id !== slug))
  const results = [...found, ...missing.flatMap((slug) => getErrorResult(index, slug, locale) ?? [])]
  return {
    results: putRecognisedFirst(results, first).slice(0, limit),
    ambiguous,
    recognised:
      error === null || ambiguous.length > 0
        ? null
        : { slug: error, told: readToldAnswers(judgement, listQuestions, getToldAnswers()) },
  }
}

function listQuestions(error: string): readonly string[] {
  return getUnit(getKnowledgeBase().errors, error).facts.questions.map(({ question }) => question)
}
