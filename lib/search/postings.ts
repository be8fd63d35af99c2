import SearchableMap from 'minisearch/SearchableMap'
import type { Vocabulary } from './text/spelling'
import { listTerms } from './text/words'

/** The texts of one subject, by how much a word in them says. */
export type SearchDocument = Readonly<Record<Field, string>>

/** Where a term stands: the subjects by position, and how much each says of the term (same position, same subject). */
export type Posting = { readonly subjects: readonly number[]; readonly impacts: readonly number[] }

export type Postings = {
  readonly vocabulary: Vocabulary
  readonly subjectCount: number
  find(term: string): Posting | null
  listBeginning(prefix: string): Iterable<readonly [term: string, posting: Posting]>
}

type Field = keyof typeof fields

/** What a word weighs in each field, and how many words the field usually has: in a longer one each says less. */
const fields = {
  exact: { boost: 5, length: 8 },
  title: { boost: 4, length: 10 },
  keywords: { boost: 3, length: 10 },
  wordings: { boost: 2.5, length: 30 },
  description: { boost: 1, length: 30 },
} as const
const fieldNames = ['exact', 'title', 'keywords', 'wordings', 'description'] as const satisfies readonly Field[]

/**
 * Reads documents into postings: per term the subjects that have it, their weight computed once. MiniSearch's own
 * search is not used: over 10 000 documents one query in twenty took it 35 ms; from these, with all around them, under 10.
 * Its radix tree is, for what begins or is spelt alike.
 *
 * @param documents one for each subject, in the order of the subjects
 */
export function buildPostings(documents: readonly SearchDocument[]): Postings {
  const postings = new Map<string, { subjects: number[]; impacts: number[] }>()
  documents.forEach((document, subject) => {
    for (const [term, impact] of weighTerms(document)) {
      const posting = postings.get(term)
      if (posting === undefined) postings.set(term, { subjects: [subject], impacts: [impact] })
      else {
        posting.subjects.push(subject)
        posting.impacts.push(impact)
      }
    }
  })
  const tree = SearchableMap.from<Posting>(postings)
  return {
    vocabulary: toVocabulary(tree),
    subjectCount: documents.length,
    find: (term) => tree.get(term) ?? null,
    listBeginning: (prefix) => tree.atPrefix(prefix),
  }
}

/** The impact of each term: a sum over the fields, as BM25 has it but for the rarity of the term (k = 1.2, b = 0.7). */
function weighTerms(document: SearchDocument): ReadonlyMap<string, number> {
  const impacts = new Map<string, number>()
  for (const name of fieldNames) {
    const { boost, length } = fields[name]
    const terms = listTerms(document[name])
    const damping = 1.2 * (0.3 + (0.7 * terms.length) / length)
    for (const [term, frequency] of countTerms(terms)) {
      impacts.set(term, (impacts.get(term) ?? 0) + boost * (0.5 + (2.2 * frequency) / (frequency + damping)))
    }
  }
  return impacts
}

function countTerms(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function toVocabulary(tree: SearchableMap<Posting>): Vocabulary {
  return {
    has: (term) => tree.has(term),
    hasPrefix: (prefix) => tree.atPrefix(prefix).keys().next().done !== true,
    listNear: (term, distance) => [...tree.fuzzyGet(term, distance).keys()],
  }
}
