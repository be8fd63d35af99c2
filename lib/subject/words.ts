import { readReasonPhrase } from '@/lib/reading/reason-phrases'
import { foldWord } from '@/lib/search/words'
import type { Signatures } from '@/lib/signature/signatures'
import { qualityMin } from '@/lib/weighing/likely'
import type { Read } from '@/lib/wording/reads'
import { isGrammar, splitAtSeams, type Token } from '@/lib/wording/tokens'

/** The words of a text that may tell what it is about. */
export type SubjectWords = {
  /**
   * Each once, with the beginnings of long ones, `certi*`, the parts of names written as one, words of grammar, and each two
   * that follow each other, `not_found`.
   */
  readonly all: ReadonlySet<string>
  /** Those that stand in no signature, and are none of grammar. */
  readonly unmarked: ReadonlySet<string>
}

/** Between two words that follow each other. */
export const pairSign = '_'

/** Nothing of a text that says what it is about. */
export const noWords: SubjectWords = { all: new Set(), unmarked: new Set() }

/** What a text is about shows early; a log of megabytes tells no more. */
const lengthMax = 4000
const isWord = /^(?:[a-z]{2,24}|\d{3,4})$/
const isHan = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const isLatin = /^[a-z]{1,24}$/
const number = /^\d+$/
/** Two words follow each other with no more than this between them. */
const gapMax = 3
/** The beginning of a long word stands for its forms: `certificate`, `certificat`, `certificates`. */
const beginningLength = 5
const longMin = 7

/** The words of a clean text, given in reading order and with what each may be, that may tell what it is about. */
export function listSubjectWords(
  { tokens, reads }: { readonly tokens: readonly Token[]; readonly reads: readonly Read[] },
  { book, vocabulary }: Pick<Signatures, 'book' | 'vocabulary'>,
): SubjectWords {
  const early = tokens.filter(isEarly)
  // What is written alike is weighed alike, and half of a text repeats itself.
  const different = [...new Map(early.map((token) => [token.text, token])).values()]
  const differentTerms = different.map(({ term }) => term)
  const meant = listMeant(reads, book.words)
  const terms = new Set([...differentTerms.filter(isTelling), ...meant])
  return {
    all: new Set([
      ...different.flatMap(listForms),
      ...differentTerms.filter((term) => isLatin.test(term)),
      ...meant.flatMap(listEndings),
      ...listNeighbours(early),
    ]),
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

/** Whether a word of a text stands where it is weighed. */
export function isEarly({ start }: Token): boolean {
  return start < lengthMax
}

/**
 * What of a token is weighed: the word itself, the parts of a name written as one, the pairs of signs of a script that needs no
 * spaces; of what is long the beginning too.
 */
export function listForms({ term, text }: Token): readonly string[] {
  if (isHan.test(term)) return listPairs(term)
  const parts = term === text ? [] : splitAtSeams(text)
  const words = parts.length < 2 ? [term] : [term, ...parts.map(foldWord)]
  return words.filter(isTelling).flatMap(listEndings)
}

/** Whether it is a word or a code, and none of grammar. */
function isTelling(word: string): boolean {
  return isWord.test(word) && !isGrammar(word)
}

function listEndings(word: string): readonly string[] {
  return word.length < longMin ? [word] : [word, `${word.slice(0, beginningLength)}*`]
}

/** Each two words that follow each other: `not_found` says more than both. */
function listNeighbours(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ term, end }, index) => {
    const next = tokens[index + 1]
    return next !== undefined && next.start - end <= gapMax ? [`${term}${pairSign}${next.term}`] : []
  })
}

/** Each two signs that follow each other: most words of Chinese are two. */
function listPairs(term: string): readonly string[] {
  const signs = [...term]
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`)
}

/** Whether a subject word is a word, and neither a beginning nor two words. */
export function isWhole(word: string): boolean {
  return !word.endsWith('*') && !word.includes(pairSign)
}
