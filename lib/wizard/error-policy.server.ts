import 'server-only'
import { LRUCache } from 'lru-cache'
import type { ErrorArticle } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { toAuthored } from '@/lib/learning/authored.server'
import { countEffectiveTrials, isEnoughForOrder } from '@/lib/learning/fitted-model'
import { findFittedModel } from '@/lib/learning/fitted-models.server'
import { type Evidence, noEvidence } from '@/lib/resolution/evidence'
import { listEvidence } from '@/lib/resolution/trials.server'
import type { History } from '@/lib/troubleshooting/belief'
import type { Prepared } from '@/lib/troubleshooting/policy'
import type { Model } from '@/lib/troubleshooting/schema'
import { type Decision, decide, toHistoryKey } from './decision'
import { getPreparedModel } from './prepared-models.server'

/** How one error is troubleshot today: by the authors' model, or by the one that was learned from enough trials. */
export type ErrorPolicy = {
  /** The authors' model, before any report. */
  readonly authored: Model
  /** The model that gives the order. */
  readonly model: Model
  /** The same, made ready at first use. */
  readonly prepared: Prepared
  /** What comes next after a history; the decisions asked for last are kept, whatever is reported meanwhile. */
  readonly decide: (history: History) => Decision
  /** By fix id, for every fix of the error; up to the last report. */
  readonly evidence: Readonly<Record<string, Evidence>>
  /** Effective trials behind the learned model, rounded down; below `trialsForOrder` the order is the authors'. */
  readonly trialCount: number
  /** Version of the learned model that gives the order, and when it was made; null while it is the authors'. */
  readonly version: number | null
  readonly fittedAt: Date | null
}

const policiesMax = 100
const decisionsMax = 2000

/**
 * What the pages of one process know. A promise holds on to the request in which it was made, answer and all, so the
 * policies are kept and their promises are not.
 */
class Policies {
  readonly kept = new LRUCache<string, ErrorPolicy>({ max: policiesMax })
  /** Those being read. */
  readonly pending = new Map<string, Promise<ErrorPolicy>>()
  /** By error, version of the model and history. */
  readonly decisions = new LRUCache<string, Decision>({ max: decisionsMax })
}

declare global {
  // Next builds several bundles, each with a copy of this module: they share what was read.
  var fixpointPolicies: Policies | undefined
}

/** The policy of an error, read once after each new report or version and kept for the errors asked for last. */
export async function getErrorPolicy(error: ErrorArticle): Promise<ErrorPolicy> {
  const { kept, pending } = getPolicies()
  return kept.get(error.slug) ?? pending.get(error.slug) ?? startReading(error)
}

function startReading(error: ErrorArticle): Promise<ErrorPolicy> {
  const { kept, pending } = getPolicies()
  const reading = readPolicy(error)
    .then((policy) => {
      // What was forgotten meanwhile may be out of date: only those who asked before get it.
      if (pending.get(error.slug) === reading) kept.set(error.slug, policy)
      return policy
    })
    .finally(() => {
      if (pending.get(error.slug) === reading) pending.delete(error.slug)
    })
  pending.set(error.slug, reading)
  return reading
}

/** To be called after a report, or when the error has a new version. */
export function forgetErrorPolicy(slug: string): void {
  const { kept, pending } = getPolicies()
  kept.delete(slug)
  pending.delete(slug)
}

/** To be called when any error may have a new version. What was prepared and decided for a version stays. */
export function forgetAllErrorPolicies(): void {
  const { kept, pending } = getPolicies()
  kept.clear()
  pending.clear()
}

function getPolicies(): Policies {
  globalThis.fixpointPolicies ??= new Policies()
  return globalThis.fixpointPolicies
}

async function readPolicy(error: ErrorArticle): Promise<ErrorPolicy> {
  const { model: authored, revisions, digest } = toAuthored(error, getKnowledgeBase())
  const [reported, fitted] = await Promise.all([
    listEvidence(error.slug, revisions),
    findFittedModel(error.slug, digest),
  ])
  const learned = fitted !== null && isEnoughForOrder(fitted) ? fitted : null
  const model = learned?.model ?? authored
  const key = learned === null ? digest : `${learned.version} ${learned.createdAt.toISOString()}`
  const getPrepared = () => getPreparedModel(error.slug, key, model)
  return {
    authored,
    model,
    // The article and the page of a report never need it.
    get prepared() {
      return getPrepared()
    },
    decide(history) {
      const { decisions } = getPolicies()
      const asked = `${error.slug} ${key} ${toHistoryKey(history)}`
      const decision = decisions.get(asked) ?? decide(model, getPrepared(), history)
      decisions.set(asked, decision)
      return decision
    },
    evidence: Object.fromEntries(Object.keys(revisions).map((fix) => [fix, reported[fix] ?? noEvidence])),
    trialCount: fitted === null ? 0 : countEffectiveTrials(fitted),
    version: learned?.version ?? null,
    fittedAt: learned?.createdAt ?? null,
  }
}
