import { readReasonPhrase } from '@/lib/reading/reason-phrases'
import type { Signatures } from '@/lib/signature/signatures'
import type { Read } from '@/lib/wording/reads'
import type { Token } from '@/lib/wording/tokens'

/** The words of a text that may tell what it is about. */
export type SubjectWords = {
  /** Each once, with the beginnings of long ones: `certi*`. */
  readonly all: ReadonlySet<string>
  /** Those that stand in no signature. */
  readonly unmarked: ReadonlySet<string>
}

export const noWords: SubjectWords = { all: new Set(), unmarked: new Set() }

/** What a text is about shows early; a log of megabytes tells no more. */
const lengthMax = 4000
const isWord = /^(?:[a-z]{2,24}|\d{3,4})$/
const number = /^\d+$/
/** The beginning of a long word stands for its forms: `certificate`, `certificat`, `certificates`. */
const beginningLength = 5
const longMin = 7

/** A word that is spelt so nearly like one of the signatures is taken for it. */
const meantMin = 0.8

/** The words of a clean text, given in reading order and with what each may be, that may tell what it is about. */
export function listSubjectWords(
  { tokens, reads }: { readonly tokens: readonly Token[]; readonly reads: readonly Read[] },
  { book, vocabulary }: Pick<Signatures, 'book' | 'vocabulary'>,
): SubjectWords {
  const early = tokens.filter(({ start, term }) => start < lengthMax && isWord.test(term))
  const terms = new Set([...early.map(({ term }) => term), ...listMeant(reads, book.words)])
  const long = [...terms].filter(({ length }) => length >= longMin)
  return {
    all: new Set([...terms, ...long.map(toBeginning)]),
    unmarked: new Set([...terms].filter((term) => !vocabulary.has(term))),
  }
}

/** Whether a clean text is a code and nothing else, as a number or by its reason phrase: its words tell nothing. */
export function isCodeAlone(text: string, tokens: readonly Token[]): boolean {
  return tokens.every(({ term }) => number.test(term)) || readReasonPhrase(text) !== null
}

/** The words of signatures that words of a text are which are not spelt like them: `eror` is error. */
function listMeant(reads: readonly Read[], words: readonly string[]): readonly string[] {
  return reads.flatMap(({ start, readings: [best] }) => {
    if (start >= lengthMax || best === undefined || best.quality === 1 || best.quality < meantMin) return []
    return (words[best.id] ?? '').match(isWord) ?? []
  })
}

/** The beginning that stands for all forms of a long word. */
export function toBeginning(term: string): string {
  return `${term.slice(0, beginningLength)}*`
}

/** Whether a subject word is a beginning, and no word. */
export function isBeginning(word: string): boolean {
  return word.endsWith('*')
}
