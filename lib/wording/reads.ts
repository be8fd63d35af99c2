import { isOneWord, listTokens, splitByCase, type Token } from './tokens'
import type { Reading, Vocabulary } from './vocabulary'

/** A word of the text, with the words of the vocabulary that it may be. */
export type Read = {
  readonly start: number
  readonly end: number
  readonly readings: readonly Reading[]
  /** Whether it is part of a path, or of what a program calls its own: `UserProxyAgent` says nothing of proxies. */
  readonly isOfName: boolean
}

/** A word so long that begins like a known one may be several that lost their spaces. */
const joinedLengthMin = 14
/** Where a name is written as one: `DoorKeeper`. */
const seam = /[a-z][A-Z]/

/** The words of a clean text, each with what it may be. */
export function readWords(text: string, vocabulary: Vocabulary): readonly Read[] {
  return readTokens(listTokens(text), vocabulary)
}

/** The words of a text, each with what it may be; what is written as one is taken apart, what is torn apart is joined. */
export function readTokens(tokens: readonly Token[], vocabulary: Vocabulary): readonly Read[] {
  const reads: Read[] = []
  tokens.forEach((token, index) => {
    for (const read of readToken(token, vocabulary)) reads.push(read)
    const next = tokens[index + 1]
    if (next === undefined || next.start - token.end > 2 || /\d/.test(token.term + next.term)) return
    const joined = token.term + next.term
    if (joined.length < 5 || !vocabulary.has(joined)) return
    const last = reads.pop()
    if (last === undefined) return
    reads.push({ ...last, readings: [...last.readings, ...vocabulary.read(joined, false)] })
  })
  return reads
}

/** What a name is as a whole, beside what its first part is. */
function addWhole([first, ...others]: readonly Read[], whole: readonly Reading[]): readonly Read[] {
  return first === undefined ? [] : [{ ...first, readings: [...first.readings, ...whole] }, ...others]
}

function readToken(token: Token, vocabulary: Vocabulary, isOfName = false): readonly Read[] {
  const { term, start, end } = token
  const isWhole = vocabulary.hasWhole(term)
  const isName = seam.test(token.text)
  const parts = isWhole && (isOneWord(token.text) || !isName) ? [] : splitByCase(token)
  if (parts.length > 1) {
    const isClass = /^\p{Lu}/u.test(token.text)
    const reads = parts.flatMap((part) => readToken({ ...part, text: part.term }, vocabulary, isClass))
    return isWhole ? addWhole(reads, vocabulary.read(term, false)) : reads
  }
  // Only words that lost their spaces, no names of programs.
  const isShort = term.length < joinedLengthMin && vocabulary.has(term)
  const pieces = isName || isShort || isWhole ? null : vocabulary.split(term)
  if (pieces !== null) return pieces.map((piece) => ({ start, end, readings: vocabulary.read(piece, false), isOfName }))
  return [{ start, end, readings: vocabulary.read(term, token.isProse), isOfName: isOfName || token.isInPath }]
}
