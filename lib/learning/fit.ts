import { countDays } from '@/lib/day/day'
import type { ReportedSession } from '@/lib/resolution/reported-session'
import { fitModel, type WeightedSession } from '@/lib/troubleshooting/learning'
import type { Model } from '@/lib/troubleshooting/schema'

/**
 * Days after which a report counts half. Services change what they block and what they accept a few times a year: half
 * a year later a report still counts a third, two years later next to nothing. And long enough for an error that is
 * rarely met: one trial a week keeps about 25 effective ones, more than an order needs to rest on them.
 */
export const halfLifeDays = 120

/** A model learned from sessions, and what stands behind it. */
export type Fit = {
  readonly model: Model
  /** Sessions in which something was answered, or a fix worked or failed. */
  readonly sessionCount: number
  /** Trials that worked or failed. */
  readonly trialCount: number
  /** The same, each counted for what its age leaves of it. */
  readonly effectiveTrials: number
}

/**
 * The authors' model sharpened by sessions, each weighted with its age on the UTC day `today`.
 * The same sessions in the same order on the same day give the same fit.
 */
export function fitSessions(authored: Model, sessions: readonly ReportedSession[], today: string): Fit {
  const telling = sessions.filter((session) => session.answers.length + countResults(session) > 0)
  return {
    model: fitModel(
      authored,
      telling.map((session) => toWeighted(session, today)),
    ),
    sessionCount: telling.length,
    trialCount: sum(telling.map(countResults)),
    effectiveTrials: sum(telling.map((session) => countResults(session) * toWeight(session.day, today))),
  }
}

/** What is left of a session's weight: 1 on its own day, a half after each half-life. Days as 2026-11-22. */
export function toWeight(day: string, today: string): number {
  const ageDays = Math.max(0, countDays(day, today))
  return 0.5 ** (ageDays / halfLifeDays)
}

function toWeighted({ network, day, answers, trials }: ReportedSession, today: string): WeightedSession {
  return {
    network,
    events: [
      ...answers.map(([question, answer]) => ['answer', question, answer] as const),
      ...trials.map(([fix, outcome]) => ['trial', fix, outcome] as const),
    ],
    end: 'silent',
    weight: toWeight(day, today),
  }
}

function countResults({ trials }: ReportedSession): number {
  return trials.filter(([, outcome]) => outcome === 'worked' || outcome === 'failed').length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
