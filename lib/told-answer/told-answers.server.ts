import 'server-only'
import { deriveFromContent } from '@/lib/content/derive.server'
import { compileToldAnswers, prepareToldAnswers } from './told-answers'

/** The answers that texts give, for the browser. */
export const getToldAnswerData = deriveFromContent(({ questions }) => compileToldAnswers(questions.values()))

/** The same, ready for reading. */
export const getToldAnswers = deriveFromContent(() => prepareToldAnswers(getToldAnswerData()))
