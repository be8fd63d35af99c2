import { type CleanText, cleanText } from '@/lib/reading/clean-text'
import { listLines } from '@/lib/reading/lines'
import type { Signatures } from '@/lib/signature/signatures'
import { readSpeakers, type Speakers } from '@/lib/speaker/speakers'
import { readSigns, type Signs } from '@/lib/subject/signs'
import { isAboutOurs, readSubject } from '@/lib/subject/subject'
import { listSubjectWords, type SubjectWords } from '@/lib/subject/words'
import { collectMarks } from '@/lib/weighing/collect'
import { toConfidence } from '@/lib/weighing/confidence'
import { type Likely, listLikely } from '@/lib/weighing/likely'
import { type Scored, scoreErrors } from '@/lib/weighing/score'
import { type Read, readTokens } from '@/lib/wording/reads'
import { listTokens } from '@/lib/wording/tokens'
import { listEvidence } from './evidence'
import type { Candidate, Identification } from './identification'
import { toNearest } from './nearest'
import { listPieces } from './pieces'

/** Below this score no mark speaks for an error. */
const scoreMin = 0.3
/** A candidate far below the best is none. */
const candidateShareMin = 0.22
const candidatesMax = 6
/** So many errors are named, if only by words that they have in common with the text; and how much these must tell. */
const choicesMin = 3
const likelyMin = 0.8
/** In a long text a later piece wins over an earlier one that is not much clearer. */
const laterShareMin = 0.75

/** What was found in one piece of a text: everything by which it is recognised. */
export type Examined = {
  readonly clean: CleanText
  readonly reads: readonly Read[]
  readonly speakers: Speakers
  /** Errors that marks speak for, best first, and errors by how near their words are. */
  readonly scored: readonly Scored[]
  readonly likely: readonly Likely[]
  /** The error that it is if it is one, by its place; null when not a word is like one. */
  readonly error: number | null
  readonly words: SubjectWords
  readonly signs: Signs
}

/** What one piece of a text was recognised as, and how strongly. */
export type Judgement = { readonly score: number; readonly identification: Identification }

/**
 * Recognises the error that a text shows: a bare code, a question, or a whole paste. Pure, and the same everywhere.
 * Spans of the evidence point into the text as it was given.
 */
export function identify(text: string, signatures: Signatures): Identification {
  return [...listPieces(text)].map(({ start, text: piece }) => judge(piece, signatures, start)).reduce(chooseJudgement)
    .identification
}

/** The clearer of two pieces of a text that follow each other. */
export function chooseJudgement(earlier: Judgement, later: Judgement): Judgement {
  if (later.identification.error === null && earlier.identification.error !== null) return earlier
  if (earlier.identification.error === null && later.identification.error !== null) return later
  return later.score >= laterShareMin * earlier.score ? later : earlier
}

/** Finds everything in a text by which it is recognised. */
export function examine(text: string, signatures: Signatures): Examined {
  const clean = cleanText(text)
  const tokens = listTokens(clean.text)
  const reads = readTokens(tokens, signatures.vocabulary)
  const speakers = readSpeakers(clean.text)
  const found = collectMarks(clean.text, reads, signatures)
  const scored = scoreErrors(found, signatures, { lines: listLines(clean.text), speakers })
  const likely = listLikely(reads, signatures)
  const [best] = scored
  const [nearest] = likely
  const error = (best !== undefined && best.score > scoreMin ? best.error : nearest?.error) ?? null
  const known = error === null ? undefined : signatures.errors[error]
  const signs = readSigns(clean.text, { tokens, best, nearest, known, speakers })
  return {
    clean,
    reads,
    speakers,
    scored,
    likely,
    error,
    words: listSubjectWords(tokens, signatures.vocabulary),
    signs,
  }
}

/** Recognises one piece of a text; `offset` is where the piece begins in the whole. */
export function judge(original: string, signatures: Signatures, offset = 0): Judgement {
  const examined = examine(original, signatures)
  const { clean, scored, likely, error, speakers } = examined
  const probability = error === null ? 0 : readSubject(examined.words, examined.signs)
  const isOurs = isAboutOurs(probability, examined.signs)
  const score = scored[0]?.score ?? 0
  const near = scored.filter((one) => one.score > scoreMin && one.score >= candidateShareMin * score)
  const place = { clean, original, offset }
  const marked = near.slice(0, candidatesMax).map(
    (one): Candidate => ({
      error: signatures.errors[one.error]?.slug ?? '',
      confidence: Math.min(toConfidence(one, near), toPercent(probability)),
      evidence: listEvidence(one.support, place),
    }),
  )
  const isByWords = isOurs && marked.length === 0 && error !== null
  const candidates = isByWords ? [toNearest(error, examined.reads, signatures, place)] : marked
  const known = isOurs ? candidates[0] : undefined
  const nearest = likely.filter((one) => one.score >= likelyMin).map((one) => signatures.errors[one.error]?.slug ?? '')
  const all = new Set([...candidates.map((one) => one.error), ...nearest])
  return {
    score: isOurs ? score : 0,
    identification: {
      error: known?.error ?? null,
      confidence: known?.confidence ?? Math.min(candidates[0]?.confidence ?? 0, 0.2),
      alternatives: [...all].slice(0, Math.max(choicesMin, candidates.length)).filter((one) => one !== known?.error),
      evidence: known?.evidence ?? [],
      candidates,
      foreign: known === undefined ? speakers.foreignName : null,
    },
  }
}

function toPercent(probability: number): number {
  return Math.round(probability * 100) / 100
}
