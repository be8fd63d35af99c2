import type { Outcome } from '@/lib/troubleshooting/schema'

/** What the trials say about a fix of one error. */
export type Evidence = {
  /** Trials that worked or failed; those set aside say nothing. */
  readonly tried: number
  readonly worked: number
  /** UTC day, 2026-11-22; null when it never worked. */
  readonly lastWorkedDay: string | null
}

/** Trials of one fix, revision and outcome, counted. */
export type TrialCount = {
  readonly fix: string
  readonly fixRevision: number
  readonly outcome: Outcome
  readonly count: number
  /** UTC day of the latest one. */
  readonly lastDay: string
}

/** Current revision of each fix of an error, by its slug. */
export type FixRevisions = Readonly<Record<string, number>>

export const noEvidence: Evidence = { tried: 0, worked: 0, lastWorkedDay: null }

/** Trials of an error from which on its fixes are ordered by them; below, by the authors' estimate. */
export const trialsForOrder = 20

/** Evidence for every fix named in `revisions`, from the counts of its current revision. */
export function toEvidence(counts: readonly TrialCount[], revisions: FixRevisions): Readonly<Record<string, Evidence>> {
  return Object.fromEntries(
    Object.entries(revisions).map(([fix, revision]) => [
      fix,
      counts.filter((count) => count.fix === fix && count.fixRevision === revision).reduce(addCount, noEvidence),
    ]),
  )
}

/** What the sender of a result is shown: it is among the numbers, also while it waits for a moderator. */
export function withOwn(
  evidence: Evidence,
  own: { readonly outcome: Outcome; readonly isCounted: boolean; readonly day: string } | null,
): Evidence {
  if (own === null || own.isCounted) return evidence
  return addCount(evidence, { fix: '', fixRevision: 0, outcome: own.outcome, count: 1, lastDay: own.day })
}

function addCount(evidence: Evidence, { outcome, count, lastDay }: TrialCount): Evidence {
  const { tried, worked, lastWorkedDay } = evidence
  switch (outcome) {
    case 'worked':
      return {
        tried: tried + count,
        worked: worked + count,
        lastWorkedDay: lastWorkedDay !== null && lastWorkedDay > lastDay ? lastWorkedDay : lastDay,
      }
    case 'failed':
      return { tried: tried + count, worked, lastWorkedDay }
    case 'skipped':
    case 'could-not':
      return evidence
  }
}
