import type { Outcome } from '@/lib/troubleshooting/schema'

/** How long after a report its sender may change it. */
export const correctionMinutes = 30

/** What is stored under a report's key, or else for its network, error, fix and day. */
export type StoredTrial = {
  readonly idempotencyKey: string
  readonly outcome: Outcome
  /** When the report with this key came first. */
  readonly reportedAt: Date
  /** Whether it is held for nothing but the haste in which it came. */
  readonly isHasty: boolean
}

type TrialReport = {
  readonly idempotencyKey: string
  readonly outcome: Outcome
  /** Whether it came too soon for anybody to have tried anything. */
  readonly isHasty: boolean
  readonly now: Date
}

/**
 * record: nothing is there yet. already: the same report came before. replace: the sender changes it, or a result
 * takes the place of a fix that was set aside, or of one that came in haste. not-counted: one network has one result a
 * day.
 */
export type TrialDecision = 'record' | 'already' | 'replace' | 'not-counted'

/** What becomes of a report. */
export function decideTrial(stored: StoredTrial | null, report: TrialReport): TrialDecision {
  if (stored === null) return 'record'
  // What was pressed in haste counted for nothing: the first word that took its time is the one of the day.
  if (stored.isHasty && !report.isHasty && isResult(report.outcome)) return 'replace'
  if (stored.idempotencyKey !== report.idempotencyKey) {
    return isResult(report.outcome) && !isResult(stored.outcome) ? 'replace' : 'not-counted'
  }
  if (stored.outcome === report.outcome) return 'already'
  const minutes = (report.now.getTime() - stored.reportedAt.getTime()) / 60_000
  return minutes <= correctionMinutes ? 'replace' : 'not-counted'
}

function isResult(outcome: Outcome): boolean {
  return outcome === 'worked' || outcome === 'failed'
}
