import type { Outcome } from '@/lib/troubleshooting/schema'

/** A session as learning takes it: answers by question, outcomes by fix, in the order of the reports. */
export type ReportedSession = {
  readonly network: string
  /** UTC day, 2026-11-22. */
  readonly day: string
  readonly answers: readonly (readonly [question: string, answer: string])[]
  readonly trials: readonly (readonly [fix: string, outcome: Outcome])[]
}
