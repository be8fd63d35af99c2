import MiniSearch from 'minisearch'
import SearchableMap from 'minisearch/SearchableMap'
import type { QueryPlan } from './query-plan'
import { hasDigit } from './text/words'

/** What is indexed of one thing: the terms of each field, and how much the thing weighs against others. */
export type SearchDocument = Readonly<Record<Field, readonly string[]>> & { readonly weight: number }

/** A document that was found, by its position, and the terms of it that were. */
export type Found = { readonly position: number; readonly score: number; readonly terms: readonly string[] }

export type Engine = {
  readonly vocabulary: SearchableMap<number>
  find(plan: QueryPlan): readonly Found[]
}

type Field = keyof typeof boost

/** Each step up to whole names outweighs everything below it; among the rest, what a word in the field says. */
const boost = {
  /** Titles and codes, each as one term. */
  names: 1_000_000,
  /** Messages and other marks, each as one term. */
  details: 30_000,
  codes: 1000,
  title: 4,
  keywords: 3,
  wordings: 2.5,
  description: 1,
}
const fields = ['names', 'details', 'codes', 'title', 'keywords', 'wordings', 'description'] as const satisfies Field[]
const textFields = ['codes', 'title', 'keywords', 'wordings', 'description'] as const satisfies Field[]

/** MiniSearch over documents that come as terms already; its BM25+ scores what it finds. */
export function createEngine(documents: readonly SearchDocument[]): Engine {
  const engine = new MiniSearch<SearchDocument & { readonly id: number }>({
    fields: [...fields],
    stringifyField: (terms) => terms.join(' '),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost, weights: { prefix: 0.6, fuzzy: 0.5 }, maxFuzzy: 1 },
  })
  engine.addAll(documents.map((document, id) => ({ ...document, id })))
  const weights = documents.map((document) => document.weight)
  return {
    vocabulary: toVocabulary(documents),
    find({ terms, beginnings, misspelt, whole }) {
      const found = engine.search([...terms, whole].join(' '), {
        prefix: (term) => beginnings.includes(term),
        fuzzy: (term) => (misspelt.includes(term) ? 1 : false),
        boostDocument: (id) => weights[id] ?? 1,
      })
      const [best] = found
      if (best === undefined) return []
      return found
        .filter((result) => result.queryTerms.length >= best.queryTerms.length / 2)
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .map(({ id, score, terms }) => ({ position: id, score, terms }))
    },
  }
}

/** How often each term stands somewhere. */
function toVocabulary(documents: readonly SearchDocument[]): SearchableMap<number> {
  const counts = new Map<string, number>()
  for (const document of documents) {
    for (const term of textFields.flatMap((field) => document[field])) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return SearchableMap.from(counts)
}
