import { listTokens } from '@/lib/wording/tokens'

/** What a text is about shows early; a log of megabytes tells no more. */
const lengthMax = 4000
const isWord = /^(?:[a-z]{2,24}|\d{3,4})$/
/** The beginning of a long word stands for its forms: `certificate`, `certificat`, `certificates`. */
const beginningLength = 5
const longMin = 7

/** The words of a clean text that may tell what it is about, each once, with the beginnings of long ones (`certi*`). */
export function listSubjectWords(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { term } of listTokens(text.slice(0, lengthMax))) {
    if (!isWord.test(term)) continue
    words.add(term)
    if (term.length >= longMin && !/\d/.test(term)) words.add(`${term.slice(0, beginningLength)}*`)
  }
  return words
}
