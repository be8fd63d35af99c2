import type { KnowledgeBase } from '@/lib/content/knowledge-base'
import type { Side } from '@/lib/content/schema'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { SignatureData } from '@/lib/signature/signature-data'

/** What a browser needs to name an error and to tell it from others, in one language. */
export type NamedError = {
  readonly title: string
  /** The first line of its message. */
  readonly message: string
  /** Whose side it is on, and whether to try again, in words. */
  readonly side: Side
  readonly sideText: string
  readonly retryText: string
  /** For each error it is confused with, by slug: the mark by which that one shows. */
  readonly tells: Readonly<Record<string, string>>
}

/** All that is fetched once to recognise a text in the browser. */
export type Directory = {
  readonly signatures: SignatureData
  readonly errors: Readonly<Record<string, NamedError>>
}

/** The directory of one language. */
export function createDirectory({ errors }: KnowledgeBase, signatures: SignatureData, locale: Locale): Directory {
  const { sides, article } = getMessages(locale)
  const named = [...errors.values()].map(({ slug, facts, words }) => {
    const { title, lookAlikes } = words[locale]
    const tells = facts.lookAlikes.flatMap(({ id, error }) => {
      const tell = lookAlikes[id]?.tell
      return error === null || tell === undefined ? [] : [[error, tell] as const]
    })
    const message = facts.messages[0]?.text.split('\n')[0] ?? ''
    const { side, retry } = facts
    const [sideText, retryText] = [sides[side], article.retryAdvice[retry.advice]]
    return [slug, { title, message, side, sideText, retryText, tells: Object.fromEntries(tells) }] as const
  })
  return { signatures, errors: Object.fromEntries(named) }
}

/** How one error shows beside another: the authors' mark where they wrote one, else null. */
export function findTell({ errors }: Directory, from: string, to: string): string | null {
  return errors[from]?.tells[to] ?? null
}
