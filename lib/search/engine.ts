import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import SearchableMap from 'minisearch/SearchableMap'
import type { QueryPlan, Vocabulary } from './query-plan'
import { hasDigit } from './words'

/** What is indexed of one thing: the terms of each field, and how much the thing weighs against others. */
export type SearchDocument = Readonly<Record<Field, readonly string[]>> & { readonly weight: number }

/** A document that was found, by its position, and those of its terms that were. */
type Found = { readonly position: number; readonly score: number; readonly terms: readonly string[] }

export type Engine = {
  readonly vocabulary: Vocabulary
  /** Best first; equals in the order of the documents. */
  find(plan: QueryPlan): readonly Found[]
}

type Field = keyof typeof boost

/** Down to codes, each step outweighs whatever is below it; from there on, it is what a word in the field says. */
const boost = {
  /** Marks of titles and codes, whole. */
  names: 1_000_000,
  /** Marks of messages, statuses, JSON codes and the like, whole. */
  details: 30_000,
  /** Marks of single codes. */
  codes: 1000,
  title: 4,
  keywords: 3,
  wordings: 2.5,
  description: 1.5,
}
const markFields = ['names', 'details', 'codes'] as const satisfies Field[]
const textFields = ['title', 'keywords', 'wordings', 'description'] as const satisfies Field[]
const twoTyposLengthMin = 8

/** MiniSearch over documents that come as terms already; its BM25+ scores what it finds. */
export function createEngine(documents: readonly SearchDocument[]): Engine {
  const engine = new MiniSearch<SearchDocument & { readonly id: number }>({
    fields: [...markFields, ...textFields],
    stringifyField: (terms) => terms.join(' '),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost, weights: { prefix: 0.6, fuzzy: 0.5 } },
  })
  engine.addAll(documents.map((document, id) => ({ ...document, id })))
  const weights = documents.map((document) => document.weight)

  function findWith(typosMax: 1 | 2, { terms, commonTerms, beginnings, misspelt, marks }: QueryPlan): readonly Found[] {
    const queries: Query[] = [
      terms.join(' '),
      { queries: [commonTerms.join(' ')], fields: ['title'] },
      // A mark is there or not: how often, or among how many others, says nothing.
      { queries: [marks.join(' ')], bm25: { k: 0, b: 0, d: 0 } },
    ]
    const asked = new Set([...terms, ...commonTerms, ...marks])
    const found = engine.search(
      { queries },
      {
        prefix: (term) => beginnings.includes(term),
        fuzzy: (term) => misspelt.includes(term) && (typosMax === 1 || term.length >= twoTyposLengthMin) && typosMax,
        boostDocument(id, term) {
          const isTypoOfCode = misspelt.length > 0 && !asked.has(term) && hasDigit(term)
          return isTypoOfCode ? 0 : (weights[id] ?? 0)
        },
      },
    )
    return toFound(found, marks)
  }

  return {
    vocabulary: toVocabulary(documents),
    find(plan) {
      const found = findWith(1, plan)
      return found.length > 0 || plan.misspelt.length === 0 ? found : findWith(2, plan)
    },
  }
}

/** Puts in order what was found, without what has less than half as many of the words as the best has. */
function toFound(found: readonly SearchResult[], marks: readonly string[]): readonly Found[] {
  const [best] = found
  if (best === undefined) return []
  const countWords = ({ queryTerms }: SearchResult) => queryTerms.filter((term) => !marks.includes(term)).length
  const wordsMin = countWords(best) / 2
  return found
    .filter((result) => countWords(result) >= wordsMin)
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .map(({ id, score, terms }) => ({ position: id, score, terms }))
}

function toVocabulary(documents: readonly SearchDocument[]): Vocabulary {
  const counts = new Map<string, number>()
  for (const document of documents) {
    for (const term of textFields.flatMap((field) => document[field])) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return SearchableMap.from(counts)
}
