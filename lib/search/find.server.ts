import 'server-only'
import type { Locale } from '@/lib/i18n/locales'
import { listAmbiguous } from '@/lib/identify/identification'
import { identify } from '@/lib/identify/identify'
import { getSignatures } from '@/lib/signature/signatures.server'
import { getSearchIndex } from './entries.server'
import { queryLimits } from './limits'
import { putRecognisedFirst } from './recognised-first'
import { getErrorResult, type SearchResult, search } from './search-index'

/** What a query finds, best first, and the errors between which it leaves open which is meant. */
export type Finding = { readonly results: readonly SearchResult[]; readonly ambiguous: readonly string[] }

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
