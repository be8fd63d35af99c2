import type { MarkKind } from '@/lib/signature/signature-data'
import type { Foreigner } from '@/lib/speaker/foreigner'

/** One thing by which a text was recognised, with its place in the text as it was given (end exclusive, UTF-16 units). */
export type Evidence = {
  readonly kind: MarkKind
  /** What it is, free of language: `error.code`, `retry-after`, `status`, `exception`, `wording`. */
  readonly what: string
  /** What stands there, as the text has it. */
  readonly text: string
  readonly start: number
  readonly end: number
}

export type Candidate = {
  readonly error: string
  /** 0 to 1. */
  readonly confidence: number
  /** Strongest first. */
  readonly evidence: readonly Evidence[]
}

/** What a text was recognised as. */
export type Identification = {
  /** Slug of the error; null when nothing carries one, or when somebody else speaks. */
  readonly error: string | null
  /** How sure that is, 0 to 1; at most 0.5 where several errors show the same. */
  readonly confidence: number
  /** What else it may be, best first, without `error`: what marks speak for, then what is likely by its words. */
  readonly alternatives: readonly string[]
  /** What speaks for `error`, strongest first. */
  readonly evidence: readonly Evidence[]
  /** The error and those of its alternatives that marks speak for, each with these. */
  readonly candidates: readonly Candidate[]
  /** Who speaks, when it is nobody of ours. */
  readonly foreign: Foreigner | null
  /** Where somebody else speaks: the error of Cloudflare's edge whose page stands before him; null when none does. */
  readonly edge: Candidate | null
}

/** From here on it is said flatly what a text shows. */
export const sureMin = 0.6
/** At most so sure when several errors show the same. */
const ambiguousMax = 0.5
const choicesMax = 5

/**
 * The errors between which a text leaves open which it is, the likeliest first; empty when it names one, or none. One
 * question then tells them apart: which of these do you see?
 */
export function listAmbiguous({ error, confidence, candidates }: Identification): readonly string[] {
  if (error === null || confidence > ambiguousMax || candidates.length < 2) return []
  return candidates.slice(0, choicesMax).map((candidate) => candidate.error)
}

/** What may be named beside a text that is not recognised: only what marks speak for, and nothing of ours for somebody else's. */
export function listNear({ foreign, candidates }: Identification): readonly string[] {
  return foreign === null ? candidates.map(({ error }) => error) : []
}
