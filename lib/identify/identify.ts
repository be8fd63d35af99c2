import { type CleanText, cleanText } from '@/lib/reading/clean-text'
import { listLines } from '@/lib/reading/lines'
import type { Signatures } from '@/lib/signature/signatures'
import { readSpeakers, type Speakers } from '@/lib/speaker/speakers'
import { findFirst, readClues } from '@/lib/subject/clues'
import { readSigns } from '@/lib/subject/signs'
import { isAboutOurs, readSubject, type Subject, type SubjectFindings } from '@/lib/subject/subject'
import { isCodeAlone, listSubjectWords, noWords } from '@/lib/subject/words'
import { collectMarks } from '@/lib/weighing/collect'
import { listLikely } from '@/lib/weighing/likely'
import { type Scored, scoreErrors } from '@/lib/weighing/score'
import { type Read, readTokens } from '@/lib/wording/reads'
import { listTokens, type Token } from '@/lib/wording/tokens'
import { listCandidates, toSlug } from './candidates'
import { findEdgeError } from './edge'
import type { Identification } from './identification'
import { listPieces, type Piece } from './pieces'

/** So many errors are named where so many are likely, each with at least this share of the probability that it is ours. */
const choicesMin = 3
const choiceMin = 0.03
/** In a long text a later piece wins over an earlier one that is not much clearer. */
const laterShareMin = 0.75
/** Where no error is given, the confidence is at most this. */
const unknownMax = 0.2

/** What was found in one piece of a text: everything by which it is recognised. */
type Examined = SubjectFindings & {
  readonly clean: CleanText
  readonly tokens: readonly Token[]
  readonly reads: readonly Read[]
  readonly speakers: Speakers
  /** Errors that marks speak for, best first. */
  readonly scored: readonly Scored[]
  /** The likeliest error by its marks, or by its nearness, by its place; null when not a word is like one. */
  readonly first: number | null
}

/** What one piece of a text was recognised as, and how strongly its marks say so. */
export type Judgement = { readonly score: number; readonly identification: Identification; readonly piece: Piece }

/**
 * Recognises the error that a text shows: a bare code, a question, or a whole paste. Pure, and the same everywhere.
 * Spans of the evidence point into the text as it was given.
 */
export function identify(text: string, signatures: Signatures): Identification {
  return judgeText(text, signatures).identification
}

/** The same, with the piece of a long text where it was found. */
export function judgeText(text: string, signatures: Signatures): Judgement {
  return [...listPieces(text)].map((piece) => judge(piece, signatures)).reduce(chooseJudgement)
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
  const isCode = isCodeAlone(clean.text, tokens)
  const likely = isCode ? [] : listLikely(reads, signatures)
  const first = findFirst(scored, likely)
  return {
    clean,
    tokens,
    reads,
    speakers,
    scored,
    first,
    words: isCode ? noWords : listSubjectWords({ tokens, reads }, signatures),
    clues: readClues(scored, likely, first),
    signs: readSigns(clean.text, { best: scored[0], speakers }),
  }
}

/** Recognises one piece of a text. */
export function judge(piece: Piece, signatures: Signatures): Judgement {
  const { text: original, start: offset } = piece
  const examined = examine(original, signatures)
  const { scored, speakers, first } = examined
  const subject = readSubject(examined, signatures.errors)
  // What is like no mark at all is nobody's, whatever its words are.
  const isOurs = first !== null && isAboutOurs(original, subject, examined.signs)
  const ranked = rank(subject)
  const place = { clean: examined.clean, original, offset }
  const ours = 1 - subject.nobody
  const candidates = listCandidates(ranked, { ...examined, place, ours, isOurs }, signatures)
  const known = isOurs ? candidates[0] : undefined
  const choices = ranked
    .filter((error) => (subject.errors[error] ?? 0) >= choiceMin * ours)
    .map((error) => toSlug(error, signatures))
  const all = new Set([...candidates.map(({ error }) => error), ...choices])
  const foreign = known === undefined ? speakers.foreigner : null
  return {
    piece,
    score: isOurs ? (scored.find(({ error }) => error === ranked[0])?.score ?? 0) : 0,
    identification: {
      error: known?.error ?? null,
      confidence: known?.confidence ?? Math.min(candidates[0]?.confidence ?? 0, unknownMax),
      alternatives: [...all].slice(0, Math.max(choicesMin, candidates.length)).filter((slug) => slug !== known?.error),
      evidence: known?.evidence ?? [],
      candidates,
      foreign,
      edge: foreign === null ? null : findEdgeError(examined.clean.text, candidates, signatures),
    },
  }
}

/** The errors by their probability, the likeliest first. */
function rank({ errors }: Subject): readonly number[] {
  const of = (error: number) => errors[error] ?? 0
  return errors.map((_, error) => error).sort((a, b) => of(b) - of(a) || a - b)
}
