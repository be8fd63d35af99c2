import type { KnowledgeBase } from '@/lib/content/knowledge-base'
import type { Problem } from '@/lib/content/problem'
import { checkError } from './error-check'
import { toErrorToCheck } from './error-to-check'
import { checkFlow } from './flow-check'

/** The linter for troubleshooting: what is wrong in how errors are found and mended, in content that is whole. */
export function checkTroubleshooting(knowledgeBase: KnowledgeBase): Problem[] {
  const { errors, flows } = knowledgeBase
  return [
    ...[...errors.values()].flatMap((error) => checkError(toErrorToCheck(error, knowledgeBase))),
    ...[...flows.values()].flatMap(checkFlow),
  ]
}
