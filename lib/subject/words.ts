import { readReasonPhrase } from '@/lib/reading/reason-phrases'
import type { Signatures } from '@/lib/signature/signatures'
import { qualityMin } from '@/lib/weighing/likely'
import type { Read } from '@/lib/wording/reads'
import type { Token } from '@/lib/wording/tokens'

/** The words of a text that may tell what it is about. */
export type SubjectWords = {
  /** Each once, with the beginnings of long ones: `certi*`. */
  readonly all: ReadonlySet<string>
  /** Those that stand in no signature. */
  readonly unmarked: ReadonlySet<string>
}

/** Nothing of a text that says what it is about. */
export const noWords: SubjectWords = { all: new Set(), unmarked: new Set() }

/** What a text is about shows early; a log of megabytes tells no more. */
const lengthMax = 4000
const isWord = /^(?:[a-z]{2,24}|\d{3,4})$/
const number = /^\d+$/
/** The beginning of a long word stands for its forms: `certificate`, `certificat`, `certificates`. */
const beginningLength = 5
const longMin = 7

/** The words of a clean text, given in reading order and with what each may be, that may tell what it is about. */
export function listSubjectWords(
  { tokens, reads }: { readonly tokens: readonly Token[]; readonly reads: readonly Read[] },
  { book, vocabulary }: Pick<Signatures, 'book' | 'vocabulary'>,
): SubjectWords {
  const terms = new Set([...tokens.filter(isWeighed).map(({ term }) => term), ...listMeant(reads, book.words)])
  return {
    all: new Set([...terms].flatMap(listForms)),
    unmarked: new Set([...terms].filter((term) => !vocabulary.has(term))),
  }
}

/** Whether a clean text is a code and nothing else, as a number or by its reason phrase, or has no words: they tell nothing. */
export function isCodeAlone(text: string, tokens: readonly Token[]): boolean {
  return tokens.every(({ term }) => number.test(term)) || readReasonPhrase(text) !== null
}

/** The words of signatures that words of a text are which are not spelt like them: `eror` is error. */
function listMeant(reads: readonly Read[], words: readonly string[]): readonly string[] {
  return reads.flatMap(({ start, readings: [best] }) => {
    if (start >= lengthMax || best === undefined || best.quality === 1 || best.quality < qualityMin) return []
    const word = words[best.id] ?? ''
    return isWord.test(word) ? [word] : []
  })
}

/** Whether a word of a text is one of those that are weighed. */
export function isWeighed({ start, term }: Token): boolean {
  return start < lengthMax && isWord.test(term)
}

/** A word as it is weighed: itself, and if it is long the beginning that stands for all its forms. */
export function listForms(term: string): readonly string[] {
  return term.length < longMin ? [term] : [term, `${term.slice(0, beginningLength)}*`]
}

/** Whether a subject word is a beginning, and no word. */
export function isBeginning(word: string): boolean {
  return word.endsWith('*')
}
