import { type ErrorArticle, getUnit, type KnowledgeBase } from '@/lib/content/knowledge-base'
import type { Settling, WayKeys } from './way'

/** What may stand in the address of the error's wizard. */
export function toWayKeys({ facts }: ErrorArticle, { questions }: KnowledgeBase): WayKeys {
  return {
    fixes: facts.fixes.map((entry) => entry.fix),
    questions: Object.fromEntries(
      facts.questions.map(({ question }) => [question, getUnit(questions, question).facts.answers]),
    ),
  }
}

/** After which fixes the questions of an error need not be asked. */
export function toSettling({ facts }: ErrorArticle, { questions }: KnowledgeBase): Settling {
  return Object.fromEntries(
    facts.questions.map(({ question }) => [question, getUnit(questions, question).facts.settledBy]),
  )
}
