import type { Locale } from '@/lib/i18n/locales'

/** What one text of an author says, taken apart for the checks of its language. */
export type PageText = {
  /** Path from the content folder: errors/cloudflare-1020/fr.mdx. */
  readonly file: string
  readonly kind: 'errors' | 'fixes' | 'guides'
  readonly slug: string
  readonly locale: Locale
  /** Sentences of the words and of the text, in their order, without markup; inline code stands as it is. */
  readonly sentences: readonly string[]
  readonly headings: readonly { readonly depth: number; readonly line: number }[]
  /** Ids of its page to which a link may lead: those in the text, and those that the page itself gives. */
  readonly anchors: readonly string[]
  readonly links: readonly string[]
  readonly blocks: readonly CodeBlock[]
}

export type CodeBlock = {
  /** Word after the fence: bash, python, … */
  readonly language: string
  /** Word after that one, the name of a tab; empty without one. */
  readonly tab: string
  readonly code: string
  /** Line of the file on which the fence opens. */
  readonly line: number
  /** Number of the `<Command>` in which it stands; null outside. */
  readonly command: number | null
}
