import { type ErrorArticle, getUnit, type KnowledgeBase } from '@/lib/content/knowledge-base'
import type { FixRevisions } from '@/lib/resolution/evidence'
import type { Model } from '@/lib/troubleshooting/schema'
import { createModel } from '@/lib/troubleshooting/words'

/** The authors' model of an error: its causes, with the fixes and questions it shares with other errors. */
export function toErrorModel({ facts }: ErrorArticle, { fixes, questions }: KnowledgeBase): Model {
  return createModel({
    causes: facts.causes,
    fixes: facts.fixes.map(({ fix, cures }) => {
      const { minutes, reversible } = getUnit(fixes, fix).facts
      return { id: fix, minutes: minutes.hands + minutes.wait, reversible, cures }
    }),
    questions: facts.questions.map(({ question, answers }) => ({
      id: question,
      minutes: getUnit(questions, question).facts.minutes,
      answers,
    })),
    giveUpMinutes: facts.stop.minutes,
  })
}

/** Current revision of each fix of an error: trials of an older one say nothing about it. */
export function toFixRevisions({ facts }: ErrorArticle, { fixes }: KnowledgeBase): FixRevisions {
  return Object.fromEntries(facts.fixes.map(({ fix }) => [fix, getUnit(fixes, fix).facts.revision]))
}
