import { readReasonPhrase } from './reason-phrases'

/** A number that a text shows as a status or an error code. */
export type StatusMark = {
  readonly number: string
  readonly start: number
  readonly end: number
  /**
   * said: by the protocol or a library; asked: beside a word such as "error"; bare: with nothing but words around it, or
   * as its reason phrase alone.
   */
  readonly how: 'said' | 'asked' | 'bare'
}

const digits = '(?<number>\\d{3,4})'
// A screenshot has l for 1 and O for 0; only beside a word that announces a number.
const readDigits = '(?<number>[\\dlIOoS]{3,4})'
const after = '(?![\\w%€$°]|[.,:/-]\\d|\\s*(?:ms|s|sec|seconds|tokens|bytes|kb|mb|gb|px|%|€|\\$|usd|eur)\\b)'

const saidPatterns = [
  `\\bHTTP(?:/\\d(?:\\.\\d)?)?["']?[ :=_-]{1,3}(?:status[ :=]+|error[ :=]+|code[ :=]+)?${digits}${after}`,
  `\\b(?:error|err|status|response|http|https|reply|exit)[_ -]?(?:status|code|number)(?:\\s+code)?["']?\\s*(?:was|is|of|:|=|->|-)?\\s*["'(\\[]?${readDigits}${after}`,
  `\\bstatus["']?\\s*[:=]\\s*["']?${digits}${after}`,
  `\\bcode["']?\\s*[:=]\\s*["']?${digits}${after}`,
  `\\b(?:client|server) error["']?\\s*[:(]?\\s*["']?${digits}${after}`,
  `(?<![\\w.])${digits} (?:client|server) error\\b`,
  `(?<!\\w)\\[${digits}(?: [A-Za-z][A-Za-z ]{1,40})?\\s*\\]`,
  `\\|\\s*${digits}\\s*:`,
  `\\b(?:error|err)[ :]+\\(?${digits}\\)?(?=\\s*[:\\-({]|\\s*$|\\s+[A-Z])`,
  `(?:Error|Exception|Exhausted|Unavailable|Denied|Argument|Exceeded|Found)\\b[:(]?\\s*["']?(?:code[:=]?\\s*)?${digits}${after}`,
  `\\breference number:?\\s*${readDigits}`,
  `(?<![\\w.:])${digits}(?:[:,.]| -)? (?:Bad Request|Unauthorized|Unauthorised|Payment Required|Forbidden|Not Found|Method Not Allowed|Proxy Auth|Request Time-?out|Conflict|Gone|Payload Too Large|Request Entity|Content Too Large|Unsupported Media|Unprocessable|Too Many Requests|Internal Server|Not Implemented|Bad gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Site is overloaded|status code|Deadline Exceeded|Resource)`,
] as const

const askedPatterns = [
  `(?<![\\w])(?:errors?|err|eror|errror|erorr|l?erreurs?|l?erreure|l?ereur|code|codes|http|https|status|statut|fehler|error no\\.?|erreur n[o°]|cloudflare|response|reponse|réponse|returns?|returned|getting|get|gets|got|hit|hitting|receive|received|returning|throwing|despite|renvoie|retourne|throws?|got an?|get an?|gives?|j'ai (?:un|une)|une?|the|l'|les|des|with|avec)[ :"'#(-]{1,3}${readDigits}${after}`,
  `\\b(?:error|erreur|err|http|code)${digits}${after}`,
  `(?:^|\\n)[ \\t]*${digits} (?=[A-Z][a-z]+ [A-Za-z])`,
  `(?<![\\w.,:/$€#-])${digits}[ "')]{1,2}(?:errors?|eror|erreurs?|code|status|http|response|access denied|acc[eè]s refus)`,
] as const

const barePattern = `(?<![\\w.,:/$€#[-])${digits}${after}`

const said = new RegExp(`(?:${saidPatterns.map(unname).join('|')})`, 'gi')
const asked = new RegExp(`(?:${askedPatterns.map(unname).join('|')})`, 'gi')
const bare = new RegExp(unname(barePattern), 'gi')
/** Beyond this many characters a number alone says nothing, unless the text names our services. */
const bareLengthMax = 24
const contextLengthMax = 160
const context = /chat ?gpt|open ?ai|\bgpt|claude|anthropic|gemini|azure|cloudflare/i

/** The numbers that a clean text shows as statuses and codes: never those of lines, ports, prices, days, sizes and ids. */
export function listStatuses(text: string): readonly StatusMark[] {
  const found = new Map<number, StatusMark>()
  collect(said, text, 'said', found)
  collect(asked, text, 'asked', found)
  const isBare = text.length <= bareLengthMax || (text.length <= contextLengthMax && context.test(text))
  if (isBare) collect(bare, text, 'bare', found)
  const number = found.size === 0 ? readReasonPhrase(text) : null
  if (number !== null) found.set(0, { number, start: 0, end: text.trimEnd().length, how: 'bare' })
  return [...found.values()].sort((a, b) => a.start - b.start)
}

function collect(pattern: RegExp, text: string, how: StatusMark['how'], found: Map<number, StatusMark>): void {
  for (const match of text.matchAll(pattern)) {
    const number = match.slice(1).find((group) => group !== undefined)
    if (number === undefined || !/\d/.test(number)) continue
    const start = match.index + match[0].lastIndexOf(number)
    if (found.has(start) || isInPlace(text, start)) continue
    found.set(start, { number: toDigits(number), start, end: start + number.length, how })
  }
}

/** Whether the number belongs to a place in a file, a port or a day. */
function isInPlace(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start)
  return /(?:\bline[: ]\s*|\bport[=: ]\s*|\bpid[=: ]\s*|\brow[=: ]\s*|\bchar |\bcolumn |\bposition |\bposition: |\bepoch |\bstep |\bpage |\blocalhost:|\d[:.,/])$/i.test(
    before,
  )
}

function toDigits(text: string): string {
  return text.replace(/[lI]/g, '1').replace(/[Oo]/g, '0').replace(/S/g, '5')
}

// Each pattern names its number; together the name may stand once only, so each is a group of its own.
function unname(pattern: string): string {
  return pattern.replace('(?<number>', '(')
}
