import { getUnit, type KnowledgeBase } from '@/lib/content/knowledge-base'
import { judgeText } from '@/lib/identify/identify'
import { toErrorModel } from '@/lib/learning/error-model'
import type { Signatures } from '@/lib/signature/signatures'
import { readToldAnswers } from '@/lib/told-answer/read'
import { compileToldAnswers, prepareToldAnswers } from '@/lib/told-answer/told-answers'
import { nextStep, type Prepared, prepare } from '@/lib/troubleshooting/policy'

type AnswerCounts = {
  /** Texts that were recognised as one error. */
  readonly recognised: number
  /** Those of them that answer a question of its wizard. */
  readonly answering: number
  /** Those of these where the wizard would begin with a question, and where it still does with what was answered. */
  readonly asking: number
  readonly stillAsking: number
}

/** Counts what texts answer of the wizard's questions, by the authors' models. */
export class AnswerCounter {
  readonly #knowledgeBase: KnowledgeBase
  readonly #signatures: Signatures
  readonly #told
  readonly #prepared = new Map<string, Prepared>()

  constructor(knowledgeBase: KnowledgeBase, signatures: Signatures) {
    this.#knowledgeBase = knowledgeBase
    this.#signatures = signatures
    this.#told = prepareToldAnswers(compileToldAnswers(knowledgeBase.questions.values()))
  }

  count(texts: readonly string[]): AnswerCounts {
    const judged = texts.map((text) => judgeText(text, this.#signatures))
    const recognised = judged.filter(({ identification }) => identification.error !== null)
    const answering = recognised.flatMap((judgement) => {
      const { error } = judgement.identification
      const told = readToldAnswers(judgement, (slug) => this.#listQuestions(slug), this.#told)
      return error === null || told.length === 0 ? [] : [{ error, told }]
    })
    const asking = answering.filter(({ error }) => this.#asks(error, {}))
    const stillAsking = asking.filter(({ error, told }) =>
      this.#asks(error, Object.fromEntries(told.map(({ question, answer }) => [question, answer]))),
    )
    return {
      recognised: recognised.length,
      answering: answering.length,
      asking: asking.length,
      stillAsking: stillAsking.length,
    }
  }

  #listQuestions(slug: string): readonly string[] {
    return getUnit(this.#knowledgeBase.errors, slug).facts.questions.map(({ question }) => question)
  }

  #asks(slug: string, answers: Readonly<Record<string, string>>): boolean {
    const prepared = this.#prepared.get(slug) ?? this.#prepare(slug)
    return nextStep(prepared, { answers, trials: {} }).kind === 'ask'
  }

  #prepare(slug: string): Prepared {
    const prepared = prepare(toErrorModel(getUnit(this.#knowledgeBase.errors, slug), this.#knowledgeBase))
    this.#prepared.set(slug, prepared)
    return prepared
  }
}
