import type { PhraseBook } from '@/lib/wording/phrases'
import { isGrammar } from '@/lib/wording/tokens'
import type { Mark } from './signature-data'

/** How much the words of the signatures tell of errors, and what each phrase has of it. */
export type Nearness = {
  /** For each word of the book: 1 when it is in the marks of one error, near 0 when in those of all. */
  readonly weights: Float64Array
  /** For each phrase, what it would tell if it stood there whole. */
  readonly wholes: Float64Array
}

/** Makes ready what `listLikely` (lib/weighing/likely.ts) needs of a book. */
export function createNearness(book: PhraseBook, phraseMarks: readonly Mark[], errorCount: number): Nearness {
  const { words, phrases, postings } = book
  const weights = Float64Array.from(words, (word, id) => {
    if (isGrammar(word)) return 0
    const having = new Set(listPhrases(postings[id] ?? []).flatMap((phrase) => phraseMarks[phrase]?.owners ?? []))
    return 1 - Math.log(Math.max(1, having.size)) / Math.log(errorCount + 1)
  })
  const wholes = Float64Array.from(phrases, ({ places }) =>
    places.reduce((sum, ids) => sum + Math.max(...ids.map((id) => weights[id] ?? 0)), 0),
  )
  return { weights, wholes }
}

/** The phrases of a list of phrases and places. */
export function listPhrases(postings: readonly number[]): readonly number[] {
  return postings.filter((_, index) => index % 2 === 0)
}
