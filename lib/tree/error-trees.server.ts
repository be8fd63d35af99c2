import 'server-only'
import { createPolicy, prepare } from '@/lib/troubleshooting/policy'
import type { ErrorPolicy } from '@/lib/wizard/error-policy.server'
import { type ErrorNode, toErrorTree } from './error-tree'

/** The tree that the wizard follows today, and the one that the authors' model alone would give. */
export type ErrorTrees = { readonly today: ErrorNode; readonly authored: ErrorNode }

const kept = new WeakMap<ErrorPolicy, ErrorTrees>()

/** Both trees of an error, computed once for each policy: with each new report. */
export function getErrorTrees(policy: ErrorPolicy): ErrorTrees {
  const trees = kept.get(policy) ?? {
    today: toErrorTree(createPolicy(policy.prepared), policy.model),
    authored: toErrorTree(createPolicy(prepare(policy.authored)), policy.authored),
  }
  kept.set(policy, trees)
  return trees
}
