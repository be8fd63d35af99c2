import 'server-only'
import type { KnowledgeBase } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { compileToldAnswers, prepareToldAnswers, type ToldAnswerData, type ToldAnswers } from './told-answers'

type Holder = { readonly knowledgeBase: KnowledgeBase; readonly data: ToldAnswerData; readonly told: ToldAnswers }

let holder: Holder | undefined

/** The answers that texts give, for the browser. */
export function getToldAnswerData(): ToldAnswerData {
  return hold().data
}

/** The same, ready for reading. */
export function getToldAnswers(): ToldAnswers {
  return hold().told
}

// Made anew when the content has changed.
function hold(): Holder {
  const knowledgeBase = getKnowledgeBase()
  if (holder?.knowledgeBase !== knowledgeBase) {
    const data = compileToldAnswers(knowledgeBase.questions.values())
    holder = { knowledgeBase, data, told: prepareToldAnswers(data) }
  }
  return holder
}
