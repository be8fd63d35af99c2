import type { Family } from '@/lib/content/schema'
import type { Locale } from '@/lib/i18n/locales'

/** What can be found, in the order in which equals are listed. */
export const searchKinds = ['error', 'guide'] as const

export type SearchKind = (typeof searchKinds)[number]

/** One thing to find, in one language. Kind and id together are its identity; its translations share them. */
export type SearchEntry = {
  /** Slug. */
  readonly id: string
  readonly kind: SearchKind
  readonly locale: Locale
  readonly title: string
  readonly description: string
  /** The code as people type it, "1020"; null when the message has none. */
  readonly code: string | null
  /** Other marks that are the same in every language: statuses, exception names, JSON codes, header names. */
  readonly exact: readonly string[]
  /** Messages letter for letter, as the service prints them. */
  readonly wordings: readonly string[]
  /** Other words that people type in this language. */
  readonly keywords: readonly string[]
  readonly family?: Family
}
