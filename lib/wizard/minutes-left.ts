import { unknownAnswer } from '@/lib/content/question-schema'
import type { History } from '@/lib/troubleshooting/belief'
import { nextStep, type Prepared } from '@/lib/troubleshooting/policy'
import type { Model } from '@/lib/troubleshooting/schema'

const stepsMax = 20

/**
 * Minutes of the steps ahead until it is as likely as not that one of them has worked, should they fail one by one;
 * null when they never become that likely. An unanswered question costs its minutes and is taken as "I don't know".
 */
export function minutesLeft(model: Model, prepared: Prepared, history: History): number | null {
  const minutesOf = new Map([...model.fixes, ...model.questions].map((step) => [step.id, step.minutes]))
  let { answers, trials } = history
  let minutes = 0
  let stillBroken = 1
  for (let count = 0; count < stepsMax; count++) {
    const step = nextStep(prepared, { answers, trials })
    if (step.kind === 'fix') {
      minutes += minutesOf.get(step.fix) ?? 0
      stillBroken *= 1 - step.reason.chance
      trials = { ...trials, [step.fix]: 'failed' }
      if (stillBroken <= 0.5) return minutes
    } else if (step.kind === 'ask') {
      minutes += minutesOf.get(step.question) ?? 0
      answers = { ...answers, [step.question]: unknownAnswer }
    } else return null
  }
  return null
}
