/** A word of a text, with its place in the original text (`end` is exclusive, both in UTF-16 code units). */
export type Word = {
  /** The word as it is compared: lower case, no accents, its parts joined: `Invalid_API-key` is `invalidapikey`. */
  readonly term: string
  readonly start: number
  readonly end: number
  /** What the word is made of, when it is written as one from several: by a sign, or by case (`RateLimitError`). */
  readonly parts: readonly Word[]
  readonly joinedBy: 'nothing' | 'sign' | 'case'
}

export type WordStrength = 'strong' | 'generic' | 'grammar'

// Marks and invisible characters belong to the word in which they stand; `_`, `-` and `.` tie codes together.
const wordPattern = /[\p{L}\p{Nd}\p{M}\p{Cf}]+(?:[_.\-\u2010\u2011][\p{L}\p{Nd}\p{M}\p{Cf}]+)*/gu
const signPattern = /[_.\-\u2010\u2011]/u
const plainWordPattern = /^[a-z]+$/
const asciiWordPattern = /^[a-z0-9]+$/i
/** Between `Rate` and `Limit`, between `API` and `Key`, between `error` and `1020` (but `gpt4`, `http2` stay whole). */
const seamPattern = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=^\p{L}{2,})(?=\d{3,}$)/u
const endingPattern = /(?<=...)(?:e?s|x|e)$/
const termLengthMax = 60

/** Words of grammar, folded. What tells two errors apart is not among them: "too many", "out", "again", "one" stay. */
const grammar = new Set(
  `
  an and are as at be been but by can cannot could did do does doesn don for from get gets getting got had has have he
  her his how if in into is isn it its just keep keeps let ll me my no nor not of off on or our please re she should so
  some than that the their them then there these they this those to us ve was we were what when where which while who
  why will with won would you your
  ai ait alors as au aux avec avoir car ce ceci cela ces cet cette chez comme comment dans de depuis des dois donc du
  elle elles en entre es est et etait ete etes etre eu fait faire faut il ils je la le les leur leurs lors lui ma mais
  me mes moi mon ne ni nos notre nous on ont ou oui par parce pas peut peux pour pourquoi qu quand que quel quelle
  quels quelles qui quoi sa sans se ses si son sont sous suis sur ta te tes toi ton toujours tous tout toute tres tu un
  une vers via voici vos votre vous
  `
    .trim()
    .split(/\s+/),
)

/** Words that nearly every entry has or could have, folded, some as they are misspelt: they decide only by themselves. */
const generic = new Set(
  `
  error errors eror errror erorr erreur erreurs ereur erreure code codes http https problem problems probleme problemes
  issue plus
  `
    .trim()
    .split(/\s+/),
)

/** The words of a text in reading order. */
export function listWords(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const word = toWord(match[0], match.index, signPattern)
    if (word !== null) words.push(word)
  }
  return words
}

/** Every term under which a text can be found: each word whole, and each of its parts. */
export function listTerms(text: string): readonly string[] {
  return listWords(text).flatMap(termsOf)
}

/** Lower case without accents, ligatures spelt out, nothing but letters and digits. */
export function foldWord(text: string): string {
  if (asciiWordPattern.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ς/g, 'σ')
}

/** Without the ending that a plural or a feminine adds, so that "requests" finds "request"; a code stays as it is. */
export function toStem(term: string): string {
  return hasDigit(term) ? term : term.replace(endingPattern, '')
}

/**
 * Joins the terms of neighbouring words to one. Between two digits a dot stays: the parts of `5.2.2` and of `10-20`
 * never make the codes 522 and 1020.
 */
export function joinTerms(terms: readonly string[]): string {
  return terms.reduce((left, right) => (hasDigitsAtSeam(left, right) ? `${left}.${right}` : left + right), '')
}

export function hasDigit(term: string): boolean {
  return /\p{Nd}/u.test(term)
}

export function hasDigitsAtSeam(left: string, right: string): boolean {
  return /\p{Nd}$/u.test(left) && /^\p{Nd}/u.test(right)
}

/** How much a folded word says about what is looked for. A single letter is what an apostrophe leaves behind. */
export function getStrength(term: string): WordStrength {
  if (grammar.has(term) || /^\p{L}$/u.test(term)) return 'grammar'
  return generic.has(term) ? 'generic' : 'strong'
}

function toWord(text: string, start: number, seam: RegExp): Word | null {
  const end = start + text.length
  // Most words are like this, and the patterns below take many times as long.
  if (plainWordPattern.test(text))
    return { term: text.slice(0, termLengthMax), start, end, parts: [], joinedBy: 'nothing' }
  const pieces = text.split(seam)
  if (pieces.length === 1) {
    if (seam === signPattern) return toWord(text, start, seamPattern)
    const term = foldWord(text).slice(0, termLengthMax)
    return term === '' ? null : { term, start, end, parts: [], joinedBy: 'nothing' }
  }
  const parts: Word[] = []
  let from = start
  for (const piece of pieces) {
    const part = toWord(piece, from, seamPattern)
    if (part !== null) parts.push(part)
    from += piece.length + (seam === signPattern ? 1 : 0)
  }
  if (parts.length === 0) return null
  const term = joinTerms(parts.map((part) => part.term)).slice(0, termLengthMax)
  return { term, start, end, parts, joinedBy: seam === signPattern ? 'sign' : 'case' }
}

function termsOf(word: Word): readonly string[] {
  return [word.term, ...word.parts.filter((part) => part.term.length > 1).flatMap(termsOf)]
}
