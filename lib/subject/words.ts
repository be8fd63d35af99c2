import type { Token } from '@/lib/wording/tokens'
import type { Vocabulary } from '@/lib/wording/vocabulary'

/** The words of a text that may tell what it is about. */
export type SubjectWords = {
  /** Each once, with the beginnings of long ones: `certi*`. */
  readonly all: ReadonlySet<string>
  /** Those that stand in no signature: nobody knows them yet. */
  readonly unmarked: ReadonlySet<string>
  /** How many there are, beginnings not counted. */
  readonly count: number
}

/** What a text is about shows early; a log of megabytes tells no more. */
const lengthMax = 4000
const isWord = /^(?:[a-z]{2,24}|\d{3,4})$/
/** The beginning of a long word stands for its forms: `certificate`, `certificat`, `certificates`. */
const beginningLength = 5
const longMin = 7

/** The words of a clean text, given in reading order, that may tell what it is about. */
export function listSubjectWords(tokens: readonly Token[], vocabulary: Vocabulary): SubjectWords {
  const early = tokens.filter(({ start, term }) => start < lengthMax && isWord.test(term))
  const terms = new Set(early.map(({ term }) => term))
  const long = [...terms].filter((term) => term.length >= longMin)
  return {
    all: new Set([...terms, ...long.map((term) => `${term.slice(0, beginningLength)}*`)]),
    unmarked: new Set([...terms].filter((term) => !vocabulary.has(term))),
    count: terms.size,
  }
}
