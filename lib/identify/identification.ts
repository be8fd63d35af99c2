import type { MarkKind } from '@/lib/signature/signature-data'

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
  /** What else it may be, best first, without `error`. */
  readonly alternatives: readonly string[]
  /** What speaks for `error`, strongest first. */
  readonly evidence: readonly Evidence[]
  /** The error and its alternatives, each with what speaks for it. */
  readonly candidates: readonly Candidate[]
  /** Who speaks, when it is nobody of ours: "npm", "Docker". */
  readonly foreign: string | null
}
