import type { Rejection } from './schema'

/** What a note and a suggested link have in common for whoever judges them. */
export type JudgedText<Status> = {
  readonly id: string
  /** Language in which it was written. */
  readonly locale: string
  readonly day: string
  readonly createdAt: Date
  readonly status: Status
  /** 0 and more. */
  readonly risk: number
  /** What the risk was read from; see lib/submission/risk.ts. */
  readonly signs: readonly string[]
  /** Cohort marks: what came from the same network or wider network that day, and what has the same text. */
  readonly network: string
  readonly area: string
  readonly textDigest: string
  /** The latest decision about it. */
  readonly decisionId: string | null
}

/** Which texts are asked for, and in which order. */
export type TextFilter<Status> = {
  readonly status?: Status
  readonly network?: string
  readonly area?: string
  readonly textDigest?: string
  /** Words in the text. */
  readonly search?: string
  /** Oldest first, or the greatest risk first and the oldest of these. */
  readonly sort: 'age' | 'risk'
  readonly take: number
  readonly skip?: number
}

/** What a decision about one text is given: which one, why, and when. */
export type Given = { readonly id: string; readonly reason: string | null; readonly now: Date }

/** The order of a filter, for a query. */
export function toOrder(sort: 'age' | 'risk') {
  const byAge = [{ createdAt: 'asc' as const }, { id: 'asc' as const }]
  return sort === 'risk' ? [{ risk: 'desc' as const }, ...byAge] : byAge
}

/** How the log tells why something was rejected: the name of the reason, then the moderator's own words. */
export function toRejectionReason(why: Rejection, words: string | null): string {
  return words === null ? why : `${why}: ${words}`
}
