import 'server-only'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { type LearningState, listLearningStates } from '@/lib/database/learning-states.server'
import { toDay } from '@/lib/day/day'
import { listSessions } from '@/lib/resolution/sessions.server'
import { type Authored, toAuthored } from './authored.server'
import { fitSessions } from './fit'
import { storeFittedModel } from './fitted-models.server'

type Recomputation = {
  readonly stored: readonly { readonly error: string; readonly version: number }[]
  /** Errors whose newest version is so young that a page may not show it yet, whichever process stored it. */
  readonly fresh: readonly string[]
  readonly failures: readonly { readonly error: string; readonly reason: unknown }[]
}

/** Days after which a model is fitted again without new reports, so that decay goes on: a quarter of the half-life. */
const refitDays = 30

/** Reports that are older and not yet learned from are left to the full run, so that a quick one ends after its query. */
const recentSeconds = 2 * 3600

/** Two runs and a half, one a minute: what one could not announce, the next one does. */
const freshSeconds = 150

/**
 * Fits the model of every error whose trials, or whose authored model, changed since its newest version, and stores it
 * as the next one. With `onlyReported` the content is not read unless there are new reports. An error that cannot be
 * fitted keeps no other from it. Throws ContentError, or what the database throws.
 */
export async function recomputeModels({
  now,
  onlyReported,
}: {
  readonly now: Date
  readonly onlyReported: boolean
}): Promise<Recomputation> {
  const states = await listLearningStates()
  const due = states.filter((state) => (onlyReported ? isRecentlyReported(state, now) : hasReports(state)))
  // Broken content ends the run at once, not once for each error.
  if (due.length > 0) getKnowledgeBase()
  const stored: { error: string; version: number }[] = []
  const failures: { error: string; reason: unknown }[] = []
  for (const state of due) {
    try {
      const version = await recomputeModel(state, now)
      if (version !== null) stored.push({ error: state.error, version })
    } catch (reason) {
      failures.push({ error: state.error, reason })
    }
  }
  const fresh = states.filter(({ newest }) => newest !== null && secondsSince(newest.createdAt, now) < freshSeconds)
  return { stored, fresh: [...new Set([...stored, ...fresh].map(({ error }) => error))], failures }
}

/** The number of the new version; null when none was needed, or another process stored it first. */
async function recomputeModel(state: LearningState, now: Date): Promise<number | null> {
  const knowledgeBase = getKnowledgeBase()
  const article = knowledgeBase.errors.get(state.error)
  // Reports outlive the article they were made on.
  if (article === undefined) return null
  const authored = toAuthored(article, knowledgeBase)
  if (!isReported(state) && !isOutdated(state, authored, now)) return null
  const sessions = await listSessions(state.error, authored.revisions)
  return storeFittedModel({
    error: state.error,
    now,
    authored: authored.model,
    authoredDigest: authored.digest,
    fit: fitSessions(authored.model, sessions, toDay(now)),
    // As they were before the sessions were read: a report that came between is seen as new by the next run.
    reportCount: state.reportCount,
    lastTrialAt: state.lastTrialAt,
  })
}

/** Whether the trials are others than those behind the newest version. */
function isReported({ reportCount, lastTrialAt, newest }: LearningState): boolean {
  return reportCount !== (newest?.reportCount ?? 0) || lastTrialAt?.getTime() !== newest?.lastTrialAt?.getTime()
}

function isRecentlyReported(state: LearningState, now: Date): boolean {
  return isReported(state) && state.lastTrialAt !== null && secondsSince(state.lastTrialAt, now) < recentSeconds
}

/** Where all trials were removed, one more version says so; then there is nothing left to learn. */
function hasReports({ reportCount, newest }: LearningState): boolean {
  return reportCount > 0 || (newest?.reportCount ?? 0) > 0
}

function isOutdated({ newest }: LearningState, { digest }: Authored, now: Date): boolean {
  if (newest === null) return false
  return newest.authoredDigest !== digest || secondsSince(newest.createdAt, now) >= refitDays * 86_400
}

function secondsSince(moment: Date, now: Date): number {
  return (now.getTime() - moment.getTime()) / 1000
}
