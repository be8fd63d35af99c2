import { getUnit, type KnowledgeBase } from '@/lib/content/knowledge-base'
import type { Side } from '@/lib/content/schema'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { SignatureData } from '@/lib/signature/signature-data'
import type { ToldAnswerData } from '@/lib/told-answer/told-answers'

/** What a browser needs to name an error and to tell it from others, in one language. */
export type NamedError = {
  readonly title: string
  /** The first line of its message. */
  readonly message: string
  /** Whose side it is on, and whether to try again, in words. */
  readonly side: Side
  readonly sideText: string
  readonly retryText: string
  /** For each error it is confused with, by slug: the mark by which that one shows. */
  readonly tells: Readonly<Record<string, string>>
  /** The wizard's questions that a text may answer by itself. */
  readonly questions: readonly string[]
}

/** A question with the answers that a text may give, in words. */
type NamedQuestion = { readonly text: string; readonly answers: Readonly<Record<string, string>> }

/** All that is fetched once to recognise a text in the browser. */
export type Directory = {
  readonly signatures: SignatureData
  readonly errors: Readonly<Record<string, NamedError>>
  readonly told: ToldAnswerData
  readonly questions: Readonly<Record<string, NamedQuestion>>
}

type Compiled = { readonly signatures: SignatureData; readonly told: ToldAnswerData }

/** The directory of one language. */
export function createDirectory(knowledgeBase: KnowledgeBase, compiled: Compiled, locale: Locale): Directory {
  const { errors, questions } = knowledgeBase
  const { sides, article } = getMessages(locale)
  const named = [...errors.values()].map(({ slug, facts, words }) => {
    const { title, lookAlikes } = words[locale]
    const tells = facts.lookAlikes.flatMap(({ id, error }) => {
      const tell = lookAlikes[id]?.tell
      return error === null || tell === undefined ? [] : [[error, tell] as const]
    })
    const message = facts.messages[0]?.text.split('\n')[0] ?? ''
    const { side, retry } = facts
    const [sideText, retryText] = [sides[side], article.retryAdvice[retry.advice]]
    const own = facts.questions.map(({ question }) => question).filter((question) => isTold(questions, question))
    const entry = { title, message, side, sideText, retryText, tells: Object.fromEntries(tells), questions: own }
    return [slug, entry] as const
  })
  return { ...compiled, errors: Object.fromEntries(named), questions: nameQuestions(knowledgeBase, locale) }
}

function isTold(questions: KnowledgeBase['questions'], question: string): boolean {
  return Object.keys(getUnit(questions, question).facts.toldBy).length > 0
}

function nameQuestions({ questions }: KnowledgeBase, locale: Locale): Directory['questions'] {
  const told = [...questions.values()].filter(({ slug }) => isTold(questions, slug))
  return Object.fromEntries(
    told.map(({ slug, facts }) => {
      const { text, answers } = facts[locale]
      const ids = Object.keys(facts.toldBy)
      return [slug, { text, answers: Object.fromEntries(ids.map((id) => [id, answers[id] ?? ''])) }]
    }),
  )
}

/** How one error shows beside another: the authors' mark where they wrote one, else null. */
export function findTell({ errors }: Directory, from: string, to: string): string | null {
  return errors[from]?.tells[to] ?? null
}
