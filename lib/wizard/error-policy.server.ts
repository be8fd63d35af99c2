import 'server-only'
import { type ErrorArticle, getUnit } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { type Evidence, noEvidence } from '@/lib/resolution/evidence'
import { listEvidence, listSessions } from '@/lib/resolution/trials.server'
import { fitModel } from '@/lib/troubleshooting/learning'
import { type Prepared, prepare } from '@/lib/troubleshooting/policy'
import type { Model } from '@/lib/troubleshooting/schema'
import { toErrorModel } from './error-model'

/** How one error is troubleshot today: the authors' model sharpened by what people reported. */
export type ErrorPolicy = {
  /** The authors' model, before any report. */
  readonly authored: Model
  readonly model: Model
  readonly prepared: Prepared
  /** By fix id, for every fix of the error. */
  readonly evidence: Readonly<Record<string, Evidence>>
  /** Trials that worked or failed, over all fixes. */
  readonly trialCount: number
}

const policiesMax = 100

declare global {
  var fixpointPolicies: Map<string, Promise<ErrorPolicy>> | undefined
}

/** The policy of an error, computed once after each new report and kept for the errors asked for last. */
export function getErrorPolicy(error: ErrorArticle): Promise<ErrorPolicy> {
  const policies = getPolicies()
  const policy = policies.get(error.slug) ?? computePolicy(error)
  policies.delete(error.slug)
  policies.set(error.slug, policy)
  if (policies.size > policiesMax) policies.delete(policies.keys().next().value ?? '')
  // What failed is not kept: the next page tries again.
  policy.catch(() => policies.delete(error.slug))
  return policy
}

/** To be called after a report, or when the content changes. */
export function forgetErrorPolicy(slug: string): void {
  getPolicies().delete(slug)
}

function getPolicies(): Map<string, Promise<ErrorPolicy>> {
  globalThis.fixpointPolicies ??= new Map()
  return globalThis.fixpointPolicies
}

async function computePolicy(error: ErrorArticle): Promise<ErrorPolicy> {
  const knowledgeBase = getKnowledgeBase()
  const revisions = Object.fromEntries(
    error.facts.fixes.map(({ fix }) => [fix, getUnit(knowledgeBase.fixes, fix).facts.revision]),
  )
  const [reported, sessions] = await Promise.all([
    listEvidence(error.slug, revisions),
    listSessions(error.slug, revisions),
  ])
  const authored = toErrorModel(error, knowledgeBase)
  const model = fitModel(
    authored,
    sessions.map(({ network, answers, trials }) => ({
      network,
      events: [
        ...answers.map(([question, answer]) => ['answer', question, answer] as const),
        ...trials.map(([fix, outcome]) => ['trial', fix, outcome] as const),
      ],
      end: 'silent',
    })),
  )
  const evidence = Object.fromEntries(Object.keys(revisions).map((fix) => [fix, reported[fix] ?? noEvidence]))
  const trialCount = Object.values(evidence).reduce((total, { tried }) => total + tried, 0)
  return { authored, model, prepared: prepare(model), evidence, trialCount }
}
