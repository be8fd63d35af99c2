import { unknownAnswer } from '@/lib/content/question-schema'
import type { History } from '@/lib/troubleshooting/belief'
import { type Outcome, outcomeSchema } from '@/lib/troubleshooting/schema'

/** One thing that the person said: an answer to a question, or how a fix went. */
export type WayStep =
  | { readonly kind: 'answer'; readonly id: string; readonly value: string }
  | { readonly kind: 'trial'; readonly id: string; readonly value: Outcome }

/** What may stand in the address of an error's wizard. */
export type WayKeys = {
  readonly fixes: readonly string[]
  /** Answer ids by question id. */
  readonly questions: Readonly<Record<string, readonly string[]>>
}

type Way = {
  /** In the order of the address. */
  readonly steps: readonly WayStep[]
  /** Names of parameters that were not understood, shortened for showing. */
  readonly ignored: readonly string[]
}

const ignoredShownMax = 5
const nameLengthMax = 40

/**
 * The way so far, from the query of the address (a door: anything may stand there).
 * A repeated parameter contradicts itself and is left out; so is what the error does not know.
 */
export function parseWay(keys: WayKeys, query: Readonly<Record<string, string | readonly string[] | undefined>>): Way {
  const steps: WayStep[] = []
  const ignored: string[] = []
  for (const [id, value] of Object.entries(query)) {
    const step = typeof value === 'string' ? toStep(keys, id, value) : null
    if (step !== null) steps.push(step)
    else if (ignored.length < ignoredShownMax) ignored.push(id.slice(0, nameLengthMax))
  }
  return { steps, ignored }
}

/** The way as a query string, without "?"; the same steps in the same order give the same string. */
export function toQuery(steps: readonly WayStep[]): string {
  return new URLSearchParams(steps.map((step) => [step.id, step.value])).toString()
}

/** The way with one more step; a step with the same id gives way to it. */
export function withStep(steps: readonly WayStep[], step: WayStep): readonly WayStep[] {
  return [...withoutStep(steps, step.id), step]
}

export function withoutStep(steps: readonly WayStep[], id: string): readonly WayStep[] {
  return steps.filter((step) => step.id !== id)
}

/** Of each question the fixes after which it need not be asked. */
export type Settling = Readonly<Record<string, readonly string[]>>

/**
 * The same for the engine, which does not care about the order. A question that a failed fix has settled counts as asked
 * and answered by "I don't know": what the fix told is known already.
 */
export function toHistory(steps: readonly WayStep[], settling: Settling = {}): History {
  const isSettled = (fixes: readonly string[]) =>
    steps.some(({ kind, id, value }) => kind === 'trial' && value === 'failed' && fixes.includes(id))
  const settled = Object.keys(settling).filter((question) => isSettled(settling[question] ?? []))
  return {
    answers: {
      ...Object.fromEntries(settled.map((question) => [question, unknownAnswer])),
      ...Object.fromEntries(steps.flatMap((step) => (step.kind === 'answer' ? [[step.id, step.value]] : []))),
    },
    trials: Object.fromEntries(steps.flatMap((step) => (step.kind === 'trial' ? [[step.id, step.value]] : []))),
  }
}

function toStep(keys: WayKeys, id: string, value: string): WayStep | null {
  if (keys.fixes.includes(id)) {
    const outcome = outcomeSchema.safeParse(value)
    return outcome.success ? { kind: 'trial', id, value: outcome.data } : null
  }
  const answers = Object.hasOwn(keys.questions, id) ? keys.questions[id] : undefined
  const isAnswer = answers !== undefined && (value === unknownAnswer || answers.includes(value))
  return isAnswer ? { kind: 'answer', id, value } : null
}
