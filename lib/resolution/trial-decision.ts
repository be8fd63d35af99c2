import type { Outcome } from '@/lib/troubleshooting/schema'

/** How long after a report its network may change it. */
export const correctionMinutes = 30

/** What is stored under a report's key, or else for its network, error, fix and day. */
export type StoredTrial = {
  readonly idempotencyKey: string
  readonly outcome: Outcome
  /** When it came first; changing it does not move this. */
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
 * record: nothing is there yet. already: the same report came before. correct: its network changes what it said. replace:
 * a result takes the place of a fix that was set aside, or of one that came in haste. not-counted: one network has one
 * result a day.
 */
export type TrialDecision = 'record' | 'already' | 'correct' | 'replace' | 'not-counted'

/**
 * What becomes of a report. Every page of the wizard has a key of its own, also the one on which somebody changes what
 * they said: so a key tells a report that is sent twice, and the network tells whose it is.
 */
export function decideTrial(stored: StoredTrial | null, report: TrialReport): TrialDecision {
  if (stored === null) return 'record'
  // What was pressed in haste counted for nothing: the first word that took its time is the one of the day.
  if (stored.isHasty && !report.isHasty && isResult(report.outcome)) return 'replace'
  if (stored.idempotencyKey !== report.idempotencyKey) {
    // Whoever is shown again what they tried elsewhere sets it aside: what they reported of it still holds.
    if (!isResult(report.outcome)) return 'not-counted'
    if (!isResult(stored.outcome)) return 'replace'
    if (stored.outcome === report.outcome) return 'not-counted'
  }
  if (stored.outcome === report.outcome) return 'already'
  const minutes = (report.now.getTime() - stored.reportedAt.getTime()) / 60_000
  return minutes <= correctionMinutes ? 'correct' : 'not-counted'
}

function isResult(outcome: Outcome): boolean {
  return outcome === 'worked' || outcome === 'failed'
}
