import type { Question } from '@/lib/content/knowledge-base'
import { compileMarks } from '@/lib/signature/compile'
import { createMarkIndex, type MarkIndex } from '@/lib/signature/mark-index'
import { listMarks, type MarkGroup } from '@/lib/signature/signature-data'

/** One answer to one question of the wizard, by their ids. */
export type AnswerName = { readonly question: string; readonly answer: string }

/** By which marks a text gives an answer, as they travel to the browser. */
export type ToldAnswerData = {
  readonly answers: readonly AnswerName[]
  /** Marks of the answers; their owners are places in `answers`. */
  readonly groups: readonly MarkGroup[]
}

/** The same made ready for look-up. */
export type ToldAnswers = { readonly answers: readonly AnswerName[]; readonly index: MarkIndex }

/** The marks of all questions that a text can answer. */
export function compileToldAnswers(questions: Iterable<Question>): ToldAnswerData {
  const told = [...questions].flatMap(({ slug, facts }) =>
    Object.entries(facts.toldBy).map(([answer, marks]) => ({ name: { question: slug, answer }, marks })),
  )
  return { answers: told.map(({ name }) => name), groups: compileMarks(told.map(({ marks }) => marks)) }
}

/** The query of a wizard's address that begins with these answers, without "?". */
export function toStartQuery(told: readonly AnswerName[]): string {
  return new URLSearchParams(told.map(({ question, answer }) => [question, answer])).toString()
}

export function prepareToldAnswers(data: ToldAnswerData): ToldAnswers {
  return { answers: data.answers, index: createMarkIndex(listMarks(data)) }
}
