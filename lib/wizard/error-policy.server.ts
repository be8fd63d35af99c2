import 'server-only'
import type { ErrorArticle } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { toAuthored } from '@/lib/learning/authored.server'
import { countEffectiveTrials, isEnoughForOrder } from '@/lib/learning/fitted-model'
import { findFittedModel } from '@/lib/learning/fitted-models.server'
import { type Evidence, noEvidence } from '@/lib/resolution/evidence'
import { listEvidence } from '@/lib/resolution/trials.server'
import type { Prepared } from '@/lib/troubleshooting/policy'
import type { Model } from '@/lib/troubleshooting/schema'
import { getPreparedModel } from './prepared-models.server'

/** How one error is troubleshot today: by the authors' model, or by the one that was learned from enough trials. */
export type ErrorPolicy = {
  /** The authors' model, before any report. */
  readonly authored: Model
  /** The model that gives the order. */
  readonly model: Model
  /** The same, made ready at first use. */
  readonly prepared: Prepared
  /** By fix id, for every fix of the error; up to the last report. */
  readonly evidence: Readonly<Record<string, Evidence>>
  /** Effective trials behind the learned model, rounded down; below `trialsForOrder` the order is the authors'. */
  readonly trialCount: number
  /** Version of the learned model that gives the order, and when it was made; null while it is the authors'. */
  readonly version: number | null
  readonly fittedAt: Date | null
}

const policiesMax = 100

declare global {
  var fixpointPolicies: Map<string, Promise<ErrorPolicy>> | undefined
}

/** The policy of an error, read once after each new report or version and kept for the errors asked for last. */
export function getErrorPolicy(error: ErrorArticle): Promise<ErrorPolicy> {
  const policies = getPolicies()
  const policy = policies.get(error.slug) ?? readPolicy(error)
  policies.delete(error.slug)
  policies.set(error.slug, policy)
  if (policies.size > policiesMax) policies.delete(policies.keys().next().value ?? '')
  // What failed is not kept: the next page tries again.
  policy.catch(() => {
    if (policies.get(error.slug) === policy) policies.delete(error.slug)
  })
  return policy
}

/** To be called after a report, or when the error has a new version. */
export function forgetErrorPolicy(slug: string): void {
  getPolicies().delete(slug)
}

/** To be called when any error may have a new version. What was prepared for a version stays. */
export function forgetAllErrorPolicies(): void {
  getPolicies().clear()
}

function getPolicies(): Map<string, Promise<ErrorPolicy>> {
  globalThis.fixpointPolicies ??= new Map()
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
  return {
    authored,
    model,
    // The article and the page of a report never need it.
    get prepared() {
      return getPreparedModel(error.slug, key, model)
    },
    evidence: Object.fromEntries(Object.keys(revisions).map((fix) => [fix, reported[fix] ?? noEvidence])),
    trialCount: fitted === null ? 0 : countEffectiveTrials(fitted),
    version: learned?.version ?? null,
    fittedAt: learned?.createdAt ?? null,
  }
}
