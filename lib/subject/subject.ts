import type { KnownError } from '@/lib/signature/signature-data'
import { type Clues, clueNames, toClues } from './clues'
import { type PackedWords, unpackWords, type WordWeight } from './packed-words'
import { type Signs, signNames, toSigns } from './signs'
import data from './weights.json'
import type { SubjectWords } from './words'

/** What was found in a text that tells what it is about. */
export type SubjectFindings = {
  readonly words: SubjectWords
  /** What speaks for each error, by its place. */
  readonly clues: ReadonlyMap<number, Clues>
  readonly signs: Signs
}

/** What a text is about: probabilities that together are 1. */
export type Subject = {
  /** That it is nobody's error here, or none. */
  readonly nobody: number
  /** Each error's, by its place. */
  readonly errors: readonly number[]
}

/** What clues say for their error, signs and strange words for nobody, and words for any. */
export type Weights = {
  readonly bias: number
  readonly clues: Clues
  readonly signs: Signs
  readonly strange: Strangeness
  /** Words that are known, with what they say of the errors, and of nobody, of which they say something. */
  readonly words: ReadonlyMap<string, readonly WordWeight[]>
}

/** What there is of words that nobody knows, by their share and by their number; each 0 to 3. */
export type Strangeness = { readonly share: number; readonly count: number }

/** How weights are kept: those of words in whole steps. */
export type WeightData = PackedWords & {
  readonly bias: number
  readonly step: number
  readonly clues: Readonly<Record<string, number>>
  readonly signs: Readonly<Record<string, number>>
  readonly strange: Strangeness
}

/** What a word is about that speaks for nobody's error here. */
export const nobodyKey = 'nobody'

/** A word that says less for an error is no reason that anybody would give. */
const clearMin = 0.6

/** A text of few words is weighed as one of so many. */
const wordsMin = 4
const wordsWeight = 3
/** So many strange words say all that they can say. */
const strangeMax = 6
/** From this probability on a text is about an error of ours: so that few strangers are taken, and few of ours refused. */
const oursMin = 0.845
/** The same for a few words alone: somebody looks for them here, and few look here for what is somebody else's. */
const oursOfFewWordsMin = 0.74
const fewWords = 3
/** What is written without blanks has more words than it seems. */
const withoutBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
/** A status with nobody else named is asked about on a page of these services: it may be any of theirs that have it. */
const statusMin = 0.3
/** Where no mark stands, one error must be so likely: what may be about any of them alike is no complaint. */
const errorMin = 0.25

const weights = readWeights(data)

/** Whether a text is about an error of ours, and not about somebody else's or none. */
export function isAboutOurs(text: string, { nobody, errors }: Subject, { none, statusAlone }: Signs): boolean {
  const usual = isFewWords(text) ? oursOfFewWordsMin : oursMin
  return 1 - nobody >= (statusAlone === 1 ? statusMin : usual) && (none === 0 || Math.max(...errors) >= errorMin)
}

function isFewWords(text: string): boolean {
  return text.trim().split(/\s+/, fewWords + 1).length <= fewWords && !withoutBlanks.test(text)
}

/**
 * What a text is about: a softmax regression over all errors and nobody's, fitted to labelled messages by
 * `npm run identify:train`.
 */
export function readSubject(findings: SubjectFindings, errors: readonly KnownError[]): Subject {
  return toSubject(findings, errors, weights)
}

/** The same with weights given. */
export function toSubject(
  { words, clues, signs }: SubjectFindings,
  errors: readonly KnownError[],
  { bias, ...given }: Weights,
): Subject {
  const byWords = addWords(words, given.words)
  const { share, count } = measureStrangeness(words, (word) => given.words.has(word))
  const byStrange = given.strange.share * share + given.strange.count * count
  const bySigns = signNames.reduce((sum, name) => sum + given.signs[name] * signs[name], 0)
  const ofErrors = errors.map(({ slug }, error) => {
    const own = clues.get(error)
    const byClues = own === undefined ? 0 : clueNames.reduce((sum, name) => sum + given.clues[name] * own[name], 0)
    return byClues + (byWords.get(slug) ?? 0)
  })
  return toProbabilities(ofErrors, bias + bySigns + byStrange + (byWords.get(nobodyKey) ?? 0))
}

/** What the words of a text say of all of which they say something. */
function addWords({ all }: SubjectWords, known: Weights['words']): ReadonlyMap<string, number> {
  const share = toWordShare(all.size)
  const sums = new Map<string, number>()
  for (const word of all) {
    for (const { about, weight } of known.get(word) ?? []) sums.set(about, (sums.get(about) ?? 0) + share * weight)
  }
  return sums
}

/** What each word of a text with so many counts: the more there are, the less each. */
export function toWordShare(count: number): number {
  return wordsWeight / Math.sqrt(Math.max(wordsMin, count))
}

/** Words of a text that are neither known nor in a signature: three times their share, and half their number. */
export function measureStrangeness({ all, unmarked }: SubjectWords, isKnown: (word: string) => boolean): Strangeness {
  const strange = [...unmarked].filter((word) => !isKnown(word)).length
  return { share: (3 * strange) / Math.max(wordsMin, all.size), count: Math.min(strange, strangeMax) / 2 }
}

/** The softmax of what speaks for each error and for nobody. */
function toProbabilities(ofErrors: readonly number[], ofNobody: number): Subject {
  const highest = Math.max(ofNobody, ...ofErrors)
  const powers = ofErrors.map((sum) => Math.exp(sum - highest))
  const powerOfNobody = Math.exp(ofNobody - highest)
  const total = powers.reduce((sum, power) => sum + power, powerOfNobody)
  return { nobody: powerOfNobody / total, errors: powers.map((power) => power / total) }
}

/** Whether a word clearly speaks for an error, by the weights that are kept. */
export function speaksFor(word: string, slug: string): boolean {
  return weights.words.get(word)?.some(({ about, weight }) => about === slug && weight >= clearMin) ?? false
}

/** Weights as they are kept, made ready. */
export function readWeights({ bias, step, clues, signs, strange, ...packed }: WeightData): Weights {
  return {
    bias,
    clues: toClues((name) => clues[name] ?? 0),
    signs: toSigns((name) => signs[name] ?? 0),
    strange,
    words: unpackWords(packed, step),
  }
}
