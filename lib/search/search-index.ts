import type { Locale } from '@/lib/i18n/locales'
import type { SearchEntry } from './entry'
import { highlight, type Sought, type TextPart } from './highlight'
import { buildPostings, type Postings, type SearchDocument } from './postings'
import { planQuery, type QueryPlan } from './query-plan'
import { type Candidate, collectMarks, type Marks, rank, type Subject, toSubjects } from './ranking'
import { scoreSubjects } from './relevance'
import { queryLimits } from './schema'

/** What `search` searches; made by `buildIndex`, nothing in it is for others. */
export type SearchIndex = {
  readonly subjects: readonly Subject[]
  readonly postings: Postings
  readonly marks: Marks
}

export type SearchOptions = {
  /** The reader's language: decides the translation that is shown, not what is found. */
  readonly locale: Locale
  readonly limit?: number
}

export type SearchResult = {
  /** In the reader's language, or in another where there is no translation. */
  readonly entry: SearchEntry
  /** Comparable within one search only. */
  readonly score: number
  readonly highlights: {
    readonly title: readonly TextPart[]
    readonly description: readonly TextPart[]
    /** The message that holds most of what was typed; null when none holds any of it. */
    readonly wording: readonly TextPart[] | null
  }
}

/**
 * Builds the index over entries in any number of languages. The order of the entries does not matter.
 *
 * @param entries every translation an entry of its own; translations share kind and id
 */
export function buildIndex(entries: readonly SearchEntry[]): SearchIndex {
  const subjects = toSubjects(entries)
  return { subjects, postings: buildPostings(subjects.map(toDocument)), marks: collectMarks(subjects) }
}

/**
 * Finds what a query asks for, best first: a whole title or code that equals the query, then whatever has most of the
 * codes that it names, then by relevance. A code is found only as it is written; a word forgives accents and typos.
 *
 * @param query any text; one from outside goes through `parseQuery` first
 */
export function search(index: SearchIndex, query: string, options: SearchOptions): readonly SearchResult[] {
  const plan = planQuery(query, index.postings.vocabulary)
  const sought = toSought(plan)
  return rank({ found: scoreSubjects(plan, index.postings), plan, index })
    .slice(0, options.limit ?? queryLimits.resultsMax)
    .map((candidate) => toResult(candidate, sought, options.locale))
}

function toResult({ subject, score }: Candidate, sought: Sought, locale: Locale): SearchResult {
  const entry = subject.entries.find((translation) => translation.locale === locale) ?? subject.entries[0]
  const [wording = null] = entry.wordings
    .map((text) => highlight(text, sought))
    .filter((parts) => countMatches(parts) > 0)
    .sort((a, b) => countMatches(b) - countMatches(a))
  return {
    entry,
    score,
    highlights: { title: highlight(entry.title, sought), description: highlight(entry.description, sought), wording },
  }
}

function toSought({ words }: QueryPlan): Sought {
  return {
    terms: new Set(words.flatMap((word) => word.readings.map((reading) => reading.term))),
    beginnings: words.flatMap((word) => word.beginning ?? []),
  }
}

function countMatches(parts: readonly TextPart[]): number {
  return parts.filter((part) => part.match).length
}

function toDocument({ entries }: Subject): SearchDocument {
  return {
    exact: toField(entries.flatMap((entry) => [entry.code ?? '', ...entry.exact])),
    title: toField(entries.map((entry) => entry.title)),
    keywords: toField(entries.flatMap((entry) => entry.keywords)),
    wordings: toField(entries.flatMap((entry) => entry.wordings)),
    description: toField(entries.map((entry) => entry.description)),
  }
}

/** What the translations have in common counts once. */
function toField(texts: readonly string[]): string {
  return [...new Set(texts)].join('\n')
}
