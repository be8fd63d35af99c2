import type { KnowledgeBase } from '@/lib/content/knowledge-base'
import type { Problem } from '@/lib/content/problem'
import { checkError } from './error-check'
import { toErrorToCheck } from './error-to-check'
import { checkFlow } from './flow-check'

/**
 * The linter for troubleshooting: what is wrong in how errors are found and mended, in content that is whole. With slugs,
 * of all errors only those are walked.
 */
export function checkTroubleshooting(knowledgeBase: KnowledgeBase, slugs: readonly string[] = []): Problem[] {
  const { errors, flows } = knowledgeBase
  const walked = [...errors.values()].filter(({ slug }) => slugs.length === 0 || slugs.includes(slug))
  return [
    ...walked.flatMap((error) => checkError(toErrorToCheck(error, knowledgeBase))),
    ...[...flows.values()].flatMap(checkFlow),
  ]
}
