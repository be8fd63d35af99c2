import { foldWord } from '@/lib/search/words'

/** A word of a clean text, folded (lower case, no accents), with its place. */
export type Token = {
  readonly term: string
  /** As it is written. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether it is a word of a sentence, and no part of a path, an address or a name in a program. */
  readonly isProse: boolean
  /** Whether it stands between slashes. */
  readonly isInPath: boolean
}

// "didn't" is one word, "l'erreur" two; a Latin word ends where another script begins, which needs no space: "提示network".
const tokenPattern =
  /(?:[\p{Script=Latin}\p{Nd}\p{M}]+(?:'(?:t|re|ve|ll|s|d|m)(?![\p{L}\p{Nd}]))?|(?:(?!\p{Script=Latin})[\p{L}\p{M}])+)/gu
/** "OpenAI's" is OpenAI. */
const possessive = /'s$/i
const plainPattern = /^[a-z0-9]+$/
const classPattern = /(?:Error|Exception|Warning)$/
const seamPattern = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u

/** The words of a clean text in reading order; `insufficient_quota` is two. */
export function listTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(tokenPattern)) {
    const word = match[0]
    const term = plainPattern.test(word) ? word : foldWord(word.replace(possessive, ''))
    if (term === '') continue
    const start = match.index
    const end = start + word.length
    const isInPath = isSlash(text[start - 1]) && isSlash(text[end])
    tokens.push({ term, text: word, start, end, isProse: isProse(text, start, end), isInPath })
  }
  return tokens
}

function isSlash(sign: string | undefined): boolean {
  return sign === '/' || sign === '\\'
}

function isProse(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  if (before !== '' && '/\\_@$'.includes(before)) return false
  if (after !== '' && '/\\_@(='.includes(after)) return false
  return (
    !(after === '.' && /[a-z0-9]/.test(text[end + 1] ?? '')) &&
    !(before === '.' && /[a-z0-9]/.test(text[start - 2] ?? ''))
  )
}

/**
 * The parts of a name written as one, `DeploymentNotFound`: deployment, not, found; itself alone when it is not.
 * A class stays whole: FileNotFoundError is nobody's "File Not Found".
 */
export function splitByCase(token: Token): readonly Token[] {
  if (classPattern.test(token.text)) return [token]
  const pieces = splitAtSeams(token.text)
  if (pieces.length === 1) return [token]
  let start = token.start
  return pieces.map((text) => {
    const part = { ...token, term: foldWord(text), text, start, end: start + text.length }
    start += text.length
    return part
  })
}

/** A name at the seams of its case: `SSLCertError` is SSL, Cert, Error. */
export function splitAtSeams(name: string): readonly string[] {
  return name.split(seamPattern)
}

const oneWord = /^(?:ChatGPT|OpenAI|GitHub|JavaScript|FastAPI|YouTube|PayPal|WebSocket)$/i

/** Whether a name of several is one that everybody types as one word. */
export function isOneWord(name: string): boolean {
  return oneWord.test(name)
}

const grammar = new Set(
  `a an and are as at be been by can could do does for from had has have i if in is it its me my of on or our please so
  that the their them then there these this to us was we were when which will with would you your
  a au aux avec ce ces cette dans de des du elle en est et il j je l la le les leur ma mes mon n nous on ou par pour qu
  que qui s sa se ses son sur un une vos votre vous y d c m t`.split(/\s+/),
)

/** Whether a folded word is one of grammar, which tells little. */
export function isGrammar(term: string): boolean {
  return grammar.has(term)
}
