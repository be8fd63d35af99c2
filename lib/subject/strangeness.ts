import { findLine, type Line } from '@/lib/reading/lines'
import { isGrammar, listTokens, splitByCase, type Token } from '@/lib/wording/tokens'
import type { Vocabulary } from '@/lib/wording/vocabulary'
import { listAddressWords, listFileWords, listPackages } from './paths'
import { isEverybodys, isNearlyPlain, isPlain } from './plain-words'

/** A place of the text that some mark explains; words in any order explain only those that are like them. */
export type Explained = { readonly start: number; readonly end: number; readonly isWhole: boolean }

export type Surroundings = {
  readonly lines: readonly Line[]
  /** The words of all signatures. */
  readonly vocabulary: Vocabulary
  readonly explained: readonly Explained[]
}

/** A word and how strange it is: 0 known or plain, 1 unknown, more when it is written as a name. */
export type WeighedWord = { readonly term: string; readonly weight: number }

/** A word of the signatures that no mark explains, or one like it. */
const likeKnown = 0.45
/** A plain word with a slip. */
const misspelt = 0.2
/** A known word as a screenshot's reader may have it. */
const misread = 0.15
const misreadQualityMin = 0.9
/** One slip; with two it is hardly the same word. */
const slipQualityMin = 0.8
/** In a shorter word a slip makes another word: game is not name. */
const slipLengthMin = 5
const nameLengthMin = 7
const nameWeight = 1.6
/** A file of somebody's program tells less than a package: everybody's program has some. */
const fileWeight = 0.5
/** Beyond so many words the rest tells nothing new. */
const tellingMax = 300

/** The words of a text that may tell what it is about, each once, with the least strange of its weights. */
export function weighWords(text: string, surroundings: Surroundings): readonly WeighedWord[] {
  const weights = new Map<string, number>()
  for (const token of listTelling(text, surroundings.lines)) {
    const before = weights.get(token.term) ?? Number.POSITIVE_INFINITY
    if (before > 0) weights.set(token.term, Math.min(before, readStrangeness(token, text, surroundings)))
  }
  const add = (names: readonly string[], weight: number) => {
    for (const name of names) {
      if (!isKnown(name) && !surroundings.vocabulary.has(name) && !weights.has(name)) weights.set(name, weight)
    }
  }
  add(listPackages(text), 1)
  add(listAddressWords(text), 1)
  add(listFileWords(text), fileWeight)
  return [...weights].map(([term, weight]) => ({ term, weight }))
}

/** A word, or a name with a number; but no id, and no number with its unit. */
const isWord = /^(?:[a-z]{3,}\d{0,2}|\d[a-z]{4,})$/

/** The words of the text that may tell something, in reading order. */
function listTelling(text: string, lines: readonly Line[]): readonly Token[] {
  return listTokens(text)
    .filter(
      ({ term, isProse, start }) =>
        isProse &&
        term.length > 2 &&
        isWord.test(term) &&
        !isGrammar(term) &&
        lines[findLine(lines, start)]?.kind !== 'frame',
    )
    .slice(0, tellingMax)
}

/** How strange a word is, by whether a mark explains it, how it is known, and how it is written. */
function readStrangeness(token: Token, whole: string, { vocabulary, explained }: Surroundings): number {
  const { term, start, end } = token
  const around = explained.filter((place) => place.start <= start && end <= place.end)
  if (around.some(({ isWhole }) => isWhole) || isKnown(term)) return 0
  if (systemCode.test(token.text) || isEndOfId(token, whole) || isFieldName(token, whole)) return 0
  const parts = splitByCase(token)
  const knownParts = parts.filter(({ term: part }) => isKnown(part) || vocabulary.hasNearly(part)).length
  const isPartsKnown = parts.length > 1 && knownParts === parts.length
  const isClass = parts.length > 2 && /^\p{Lu}/u.test(token.text)
  if (isPartsKnown && (isClass || !capitalsPattern.test(token.text))) return 0
  const quality = Math.max(0, ...vocabulary.read(term, true).map((reading) => reading.quality))
  if (quality > 0 && around.length > 0) return 0
  if (quality >= misreadQualityMin && quality < 1) return misread
  if (vocabulary.hasNearly(term)) return likeKnown
  if (isClass && knownParts >= parts.length - 1) return likeKnown
  const asName = isName(token, whole)
  if (isNearlyPlain(term)) return asName ? likeKnown : misspelt
  if (quality >= slipQualityMin && term.length >= (asName ? nameLengthMin : slipLengthMin)) return likeKnown
  return asName ? nameWeight : 1
}

function isKnown(term: string): boolean {
  return term.length < 3 || isPlain(term) || isEverybodys(term)
}

/** What systems call errors. */
const systemCode = /^E[A-Z]{5,}$/
const beginsSentence = /(?:^|[.!?:;«“>|\n-])\s*$/
/** `NewsAPI` is a name, `AsyncClient` what a program calls its parts. */
const capitalsPattern = /^\p{Lu}.*\p{Lu}{2}|^\p{Lu}+$/u
const namePattern = /^\p{Lu}[\p{L}\d]{2,}$/u

/** Whether it is the end of an id: the place of a Cloudflare Ray. */
function isEndOfId({ text, start }: Token, whole: string): boolean {
  return text.length === 3 && whole[start - 1] === '-' && /[\da-f…]-$/i.test(whole.slice(start - 2, start))
}

/** Whether it names a field of an object: what stands in it tells, not how it is called. */
function isFieldName({ start, end }: Token, whole: string): boolean {
  const quote = whole[end] ?? ''
  return (quote === '"' || quote === "'") && whole[start - 1] === quote && /^\s*:/.test(whole.slice(end + 1, end + 4))
}

/** Whether a strange word is written as a name is: `Notion`, `TMDB`, `PS5`. */
function isName({ text, start }: Token, whole: string): boolean {
  return namePattern.test(text) && !beginsSentence.test(whole.slice(Math.max(0, start - 4), start))
}
