import { listWords, type Word } from './text/words'

export type TextPart = { readonly text: string; readonly match: boolean }

/**
 * Splits a text into what was found and what was not; joined, the parts are the text again. Whole words are marked,
 * also where only their beginning or a misspelt form was typed.
 *
 * @param terms folded terms, as a search result has them
 */
export function highlight(text: string, terms: readonly string[]): readonly TextPart[] {
  const found = new Set(terms)
  const parts: TextPart[] = []
  let position = 0
  for (const { start, end } of listWords(text).flatMap((word) => listFound(word, found))) {
    if (start > position) parts.push({ text: text.slice(position, start), match: false })
    parts.push({ text: text.slice(start, end), match: true })
    position = end
  }
  if (position < text.length) parts.push({ text: text.slice(position), match: false })
  return parts
}

function listFound(word: Word, found: ReadonlySet<string>): readonly Word[] {
  if (found.has(word.term)) return [word]
  return word.parts.flatMap((part) => listFound(part, found))
}
