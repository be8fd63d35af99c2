import type { TextPart } from '@/lib/search/highlight'

/** What the server answers while somebody types. */
export type Suggestions = {
  readonly suggestions: readonly Suggestion[]
  /** How many there are, said aloud by screen readers. */
  readonly announcement: string
}

export type Suggestion = {
  readonly href: string
  /** The title in parts: those that matched are marked. */
  readonly title: readonly TextPart[]
  /** "Error", "Guide", in the reader's language. */
  readonly kind: string
}
