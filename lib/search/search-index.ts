import { groupBy } from '@/lib/grouping/group-by'
import type { Locale } from '@/lib/i18n/locales'
import { createEngine, type Engine, type SearchDocument } from './engine'
import { type SearchEntry, searchKinds } from './entry'
import { highlight, type Sought, type TextPart } from './highlight'
import { queryLimits } from './limits'
import { planQuery, toCode, toWhole } from './query-plan'
import { hasDigit, listTerms, toStem } from './words'

/** What `search` searches; made by `buildIndex`, nothing in it is for others. */
export type SearchIndex = { readonly subjects: readonly Subject[]; readonly engine: Engine }

/** One thing with all its translations. */
type Subject = readonly [SearchEntry, ...SearchEntry[]]

/** An error stands before whatever else fits as well. */
const kindWeight = { error: 1, guide: 0.9 } satisfies Record<SearchEntry['kind'], number>

type SearchOptions = {
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
  return { subjects, engine: createEngine(subjects.map(toDocument)) }
}

/**
 * Finds what a query asks for, best first: a whole title or code that equals the query, then whatever has the codes that
 * it names, then by relevance. A code is found only as it is written; a word forgives accents and typos.
 *
 * @param query any text; one from outside goes through `parseQuery` first
 */
export function search(
  { subjects, engine }: SearchIndex,
  query: string,
  { locale, limit = queryLimits.resultsMax }: SearchOptions,
): readonly SearchResult[] {
  const plan = planQuery(query, engine.vocabulary)
  return engine
    .find(plan)
    .slice(0, limit)
    .flatMap(({ position, score, terms }) => {
      const subject = subjects[position]
      if (subject === undefined) return []
      const entry = subject.find((translation) => translation.locale === locale) ?? subject[0]
      return { entry, score, highlights: toHighlights(entry, { terms: new Set(terms), beginnings: plan.beginnings }) }
    })
}

/** An error by its slug, as a result of a search whose words it does not have; null when there is none. */
export function getErrorResult({ subjects }: SearchIndex, slug: string, locale: Locale): SearchResult | null {
  const subject = subjects.find(([{ kind, id }]) => kind === 'error' && id === slug)
  if (subject === undefined) return null
  const entry = subject.find((translation) => translation.locale === locale) ?? subject[0]
  return { entry, score: 0, highlights: toHighlights(entry, { terms: new Set(), beginnings: [] }) }
}

function toHighlights({ title, description, wordings }: SearchEntry, sought: Sought): SearchResult['highlights'] {
  const [wording = null] = wordings
    .map((text) => highlight(text, sought))
    .filter((parts) => countMatches(parts) > 0)
    .sort((a, b) => countMatches(b) - countMatches(a))
  return { title: highlight(title, sought), description: highlight(description, sought), wording }
}

function countMatches(parts: readonly TextPart[]): number {
  return parts.filter((part) => part.match).length
}

/** Brings the translations of each thing together, by kind and id whatever the order of the entries. */
function toSubjects(entries: readonly SearchEntry[]): readonly Subject[] {
  const subjects = groupBy(entries, ({ kind, id }) => `${searchKinds.indexOf(kind)} ${id}`)
  for (const translations of subjects.values()) translations.sort((a, b) => compareText(a.locale, b.locale))
  return [...subjects].sort(([a], [b]) => compareText(a, b)).map(([, translations]) => translations)
}

/** By code unit, the same on every machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function toDocument(subject: Subject): SearchDocument {
  const [{ id, kind, code, exact }] = subject
  const marks = code === null ? exact : [code, ...exact]
  const wordings = listOnce(subject.flatMap((entry) => entry.wordings))
  return {
    weight: kindWeight[kind],
    names: listOnce([...subject.map((entry) => entry.title), code ?? ''].map(toWhole)),
    details: listOnce([id, ...exact, ...wordings.filter(isTypable)].map(toWhole)),
    codes: listOnce(marks.flatMap(listCodes).map(toCode)),
    title: listStems(subject.map((entry) => entry.title)),
    keywords: listStems([...marks, ...subject.flatMap((entry) => entry.keywords)]),
    wordings: listStems(wordings),
    description: listStems(subject.map((entry) => entry.description)),
  }
}

/** What the translations have in common counts once. */
function listStems(texts: readonly string[]): readonly string[] {
  return listOnce(texts).flatMap(listTerms).map(toStem)
}

/** "521 / 522" declares two codes, `context_length_exceeded` one: its words by themselves are no codes. */
function listCodes(text: string): readonly string[] {
  const terms = listTerms(text).map(toStem)
  return [...terms.filter(hasDigit), ...terms.slice(0, 1)]
}

function isTypable(wording: string): boolean {
  return wording.length <= queryLimits.lengthMax
}

function listOnce(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
