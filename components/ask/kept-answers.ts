import { forgetStored, readStored, store } from '@/components/ui/browser-storage'
import { type AnswerName, toStartQuery } from '@/lib/told-answer/told-answers'

const key = 'fixpoint-told'

/** Keeps what a pasted text answers of the questions of the errors that it may show, in this tab. */
export function keepAnswers(told: ReadonlyMap<string, readonly AnswerName[]>): void {
  const queries = [...told].flatMap(([error, answers]) =>
    answers.length === 0 ? [] : [[error, toStartQuery(answers)]],
  )
  store('session', key, new URLSearchParams(queries).toString())
}

export function forgetAnswers(): void {
  forgetStored('session', key)
}

/** The query with which the wizard of an error begins, without "?"; empty where the text answers nothing. */
export function findStartQuery(error: string): string {
  return new URLSearchParams(readStored('session', key) ?? '').get(error) ?? ''
}
