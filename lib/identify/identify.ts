import { cleanText } from '@/lib/reading/clean-text'
import { listLines } from '@/lib/reading/lines'
import type { Signatures } from '@/lib/signature/signatures'
import { readSpeakers } from '@/lib/speaker/speakers'
import { readSubject } from '@/lib/subject/subject'
import { collectMarks, listExplained } from '@/lib/weighing/collect'
import { toConfidence } from '@/lib/weighing/confidence'
import { listLikely } from '@/lib/weighing/likely'
import { scoreErrors } from '@/lib/weighing/score'
import { readWords } from '@/lib/wording/match'
import { listEvidence } from './evidence'
import type { Candidate, Identification } from './identification'
import { listPieces } from './pieces'

/** Below this score nothing was recognised. */
const scoreMin = 2.6
/** A candidate far below the best is none. */
const candidateShareMin = 0.22
const candidatesMax = 6
/** What stands beside a code of Cloudflare's is known, whoever is behind it. */
const rayPattern = /\bray id\b/i
/** So many errors are named, if only by words that they have in common with the text; and how much these must tell. */
const choicesMin = 3
const likelyMin = 0.8
/** In a long text a later piece wins over an earlier one that is not much clearer. */
const laterShareMin = 0.75

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

/** Recognises one piece of a text; `offset` is where the piece begins in the whole. */
export function judge(original: string, signatures: Signatures, offset = 0): Judgement {
  const clean = cleanText(original)
  const reads = readWords(clean.text, signatures.vocabulary)
  const speakers = readSpeakers(clean.text)
  const found = collectMarks(clean.text, reads, signatures)
  const lines = listLines(clean.text)
  const { vocabulary } = signatures
  const isOursNamed = speakers.ours > 0 || speakers.isOurTrade || rayPattern.test(clean.text)
  const subject = readSubject(clean.text, { lines, vocabulary, explained: listExplained(found), isOursNamed })
  const scored = scoreErrors(found, signatures, { lines, speakers, subject })
  const score = scored[0]?.score ?? 0
  const near = scored.filter((one) => one.score > 0.3 && one.score >= candidateShareMin * score).slice(0, candidatesMax)
  const place = { clean, original, offset }
  const candidates = near.map(
    (one): Candidate => ({
      error: signatures.errors[one.error]?.slug ?? '',
      confidence: toConfidence(one, near),
      evidence: listEvidence(one.support, place),
    }),
  )
  const likely = listLikely(reads, signatures)
  const known = score >= scoreMin ? candidates[0] : undefined
  const nearest = likely
    .filter((one) => one.score >= likelyMin)
    .map(({ error }) => signatures.errors[error]?.slug ?? '')
  const all = new Set([...candidates.map(({ error }) => error), ...nearest])
  return {
    score,
    identification: {
      error: known?.error ?? null,
      confidence: known?.confidence ?? Math.min(candidates[0]?.confidence ?? 0, 0.2),
      alternatives: [...all]
        .slice(0, Math.max(choicesMin, candidates.length))
        .filter((error) => error !== known?.error),
      evidence: known?.evidence ?? [],
      candidates,
      foreign: known === undefined ? speakers.foreignName : null,
    },
  }
}
