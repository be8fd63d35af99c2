import 'server-only'
import { createPolicy, prepare } from '@/lib/troubleshooting/policy'
import type { ErrorPolicy } from '@/lib/wizard/error-policy.server'
import { type ErrorNode, toErrorTree } from './error-tree'

/** The tree that the wizard follows today, and the one that the authors' model alone would give. */
type ErrorTrees = { readonly today: ErrorNode; readonly authored: ErrorNode }

const kept = new WeakMap<ErrorPolicy, ErrorTrees>()

/** Both trees of an error, computed once for each policy: anew after a report. */
export function getErrorTrees(policy: ErrorPolicy): ErrorTrees {
  const trees = kept.get(policy) ?? toErrorTrees(policy)
  kept.set(policy, trees)
  return trees
}

function toErrorTrees({ authored, model, prepared }: ErrorPolicy): ErrorTrees {
  const today = toErrorTree(createPolicy(prepared), model)
  if (model === authored) return { today, authored: today }
  return { today, authored: toErrorTree(createPolicy(prepare(authored)), authored) }
}
