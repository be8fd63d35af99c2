import { listWords, toStem, type Word } from './words'

export type TextPart = { readonly text: string; readonly match: boolean }

/** What is looked for: terms as the index has them, and beginnings of words, folded. */
export type Sought = { readonly terms: ReadonlySet<string>; readonly beginnings: readonly string[] }

/**
 * Splits a text into what was found and what was not; joined, the parts are the text again. Whole words are marked,
 * also where only their beginning or a misspelt form was typed.
 */
export function highlight(text: string, sought: Sought): readonly TextPart[] {
  const parts: TextPart[] = []
  let position = 0
  for (const { start, end } of listWords(text).flatMap((word) => listFound(word, sought))) {
    if (start > position) parts.push({ text: text.slice(position, start), match: false })
    parts.push({ text: text.slice(start, end), match: true })
    position = end
  }
  if (position < text.length) parts.push({ text: text.slice(position), match: false })
  return parts
}

function listFound(word: Word, sought: Sought): readonly Word[] {
  if (sought.terms.has(toStem(word.term))) return [word]
  const partsFound = word.parts.flatMap((part) => listFound(part, sought))
  if (partsFound.length > 0) return partsFound
  return sought.beginnings.some((beginning) => word.term.startsWith(beginning)) ? [word] : []
}
