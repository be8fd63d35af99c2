import { countDays } from '@/lib/day/day'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { KnowledgeBase } from './knowledge-base'
import type { Problem } from './problem'

type Text = {
  readonly slug: string
  readonly facts: { readonly language: Locale; readonly reviewed: string; readonly reviewDays: number }
  readonly words: Readonly<Record<Locale, { readonly revision: number }>>
}

/** How many revisions a text is behind its leading language; 0 for that language itself and for a translation in step. */
export function countRevisionsBehind({ facts, words }: Omit<Text, 'slug'>, locale: Locale): number {
  return Math.max(0, words[facts.language].revision - words[locale].revision)
}

/** A text to look at again. */
export type Stale =
  | { readonly kind: 'review'; readonly place: string; readonly reviewed: string; readonly daysOver: number }
  | { readonly kind: 'translation'; readonly place: string; readonly behind: number; readonly language: Locale }

/**
 * Articles and guides whose last review is longer ago than their interval on a day (2026-11-22), the longest overdue
 * first; then the translations that are behind, the furthest first.
 */
export function listStale({ errors, guides }: KnowledgeBase, today: string): readonly Stale[] {
  const texts = [
    ...[...errors.values()].map((text) => ({ place: `errors/${text.slug}`, text })),
    ...[...guides.values()].map((text) => ({ place: `guides/${text.slug}`, text })),
  ]
  const reviews = texts.flatMap(({ place, text: { facts } }) => {
    const daysOver = countDays(facts.reviewed, today) - facts.reviewDays
    return daysOver <= 0 ? [] : [{ kind: 'review' as const, place, reviewed: facts.reviewed, daysOver }]
  })
  const translations = texts.flatMap(({ place, text }) =>
    locales.flatMap((locale) => {
      const behind = countRevisionsBehind(text, locale)
      if (behind === 0) return []
      return [{ kind: 'translation' as const, place: `${place}/${locale}.mdx`, behind, language: text.facts.language }]
    }),
  )
  return [
    ...reviews.toSorted((a, b) => b.daysOver - a.daysOver),
    ...translations.toSorted((a, b) => b.behind - a.behind),
  ]
}

/** A translation cannot be further than what it translates. */
export function checkLifeCycle(folder: string, { facts, words }: Text): Problem[] {
  const leading = words[facts.language].revision
  return locales
    .filter((locale) => words[locale].revision > leading)
    .map((locale) => ({
      file: `${folder}/${locale}.mdx`,
      field: 'revision',
      expected: `at most ${leading}, the revision of ${facts.language}.mdx`,
      received: String(words[locale].revision),
    }))
}
