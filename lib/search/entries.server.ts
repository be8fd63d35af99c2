import 'server-only'
import type { ErrorArticle, KnowledgeBase } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { SearchEntry } from './entry'
import { buildIndex, type SearchIndex } from './search-index'

type Holder = { readonly knowledgeBase: KnowledgeBase; readonly index: SearchIndex }

declare global {
  // Next builds several bundles, each with a copy of this module: the index is too large to be there twice.
  var fixpointSearch: Holder | undefined
}

/** The index over everything that can be found, built anew when the content has changed. */
export function getSearchIndex(): SearchIndex {
  const knowledgeBase = getKnowledgeBase()
  if (globalThis.fixpointSearch?.knowledgeBase !== knowledgeBase) {
    globalThis.fixpointSearch = { knowledgeBase, index: buildIndex(listEntries(knowledgeBase)) }
  }
  return globalThis.fixpointSearch.index
}

function listEntries({ errors, guides }: KnowledgeBase): SearchEntry[] {
  return locales.flatMap((locale) => [
    ...[...errors.values()].map((error) => toErrorEntry(error, locale)),
    ...[...guides.values()].map(
      ({ slug, words }): SearchEntry => ({
        id: slug,
        kind: 'guide',
        locale,
        ...words[locale],
        code: null,
        exact: [],
        wordings: [],
        keywords: [],
      }),
    ),
  ])
}

function toErrorEntry({ slug, facts, words }: ErrorArticle, locale: Locale): SearchEntry {
  const { title, description, keywords } = words[locale]
  const signatures = facts.signatures.flatMap((signature) => {
    if ('exception' in signature) return [signature.exception]
    if ('json' in signature) return [String(signature.value)]
    return 'header' in signature ? [signature.header] : []
  })
  return {
    id: slug,
    kind: 'error',
    locale,
    title,
    description,
    keywords,
    code: facts.code,
    exact: [slug, ...signatures, ...(facts.status === null ? [] : [String(facts.status)])],
    wordings: [
      ...facts.messages.map((message) => message.text),
      ...facts.signatures.flatMap((signature) => ('wording' in signature ? [signature.wording] : [])),
    ],
    family: facts.family,
  }
}
