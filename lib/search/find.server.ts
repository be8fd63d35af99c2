import 'server-only'
import { getUnit } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import type { Locale } from '@/lib/i18n/locales'
import { listAmbiguous, sureMin } from '@/lib/identify/identification'
import { type Judgement, judgeText } from '@/lib/identify/identify'
import { getSignatures } from '@/lib/signature/signatures.server'
import { readToldAnswers } from '@/lib/told-answer/read'
import type { AnswerName } from '@/lib/told-answer/told-answers'
import { getToldAnswers } from '@/lib/told-answer/told-answers.server'
import { getSearchIndex } from './entries.server'
import { queryLimits } from './limits'
import { putRecognisedFirst } from './recognised-first'
import { getErrorResult, type SearchResult, search } from './search-index'

/** What a query finds. */
type Finding = {
  /** Best first. */
  readonly results: readonly SearchResult[]
  /** The errors between which the query leaves open which is meant. */
  readonly ambiguous: readonly string[]
  /** What it was recognised as; null for an empty one. */
  readonly judgement: Judgement | null
}

/** The one error that a query surely shows, with what it answers of that error's wizard. */
type QueryVerdict = { readonly slug: string; readonly told: readonly AnswerName[] }

/**
 * Finds what a short query asks for. Search and recognition put the same error first: what the query was recognised as
 * stands before what its words resemble. An empty query finds nothing.
 */
export function find(query: string, locale: Locale, limit: number = queryLimits.resultsMax): Finding {
  if (query === '') return { results: [], ambiguous: [], judgement: null }
  const judgement = judgeText(query, getSignatures())
  const { identification } = judgement
  const ambiguous = listAmbiguous(identification)
  const recognised = ambiguous.length > 0 ? ambiguous : [identification.error ?? []].flat()
  const index = getSearchIndex()
  const found = search(index, query, { locale, limit: queryLimits.resultsMax })
  const missing = recognised.filter((slug) => found.every(({ entry }) => entry.kind !== 'error' || entry.id !== slug))
  const results = [...found, ...missing.flatMap((slug) => getErrorResult(index, slug, locale) ?? [])]
  return { results: putRecognisedFirst(results, recognised).slice(0, limit), ambiguous, judgement }
}

/** What was surely recognised, with its answers; null when it may be something else. */
export function findVerdict({ judgement }: Finding): QueryVerdict | null {
  if (judgement === null) return null
  const { error, confidence } = judgement.identification
  if (error === null || confidence < sureMin) return null
  return { slug: error, told: readToldAnswers(judgement, listQuestions, getToldAnswers()) }
}

function listQuestions(error: string): readonly string[] {
  return getUnit(getKnowledgeBase().errors, error).facts.questions.map(({ question }) => question)
}
