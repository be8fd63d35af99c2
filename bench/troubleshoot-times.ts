import { createRandom, type Random } from '@/lib/random/random'
import type { History } from '@/lib/troubleshooting/belief'
import { nextStep, prepare, type Step } from '@/lib/troubleshooting/policy'
import type { Model, Outcome } from '@/lib/troubleshooting/schema'

const FIXES = 12
const QUESTIONS = 6
const CAUSES = 8
const MODELS = 5
const GIVE_UP_MINUTES = 45

/** A table of milliseconds: preparing the largest model that the site must bear, and each next step after that. */
export function describeTimes(): string {
  const models = Array.from({ length: MODELS }, (_, seed) => createLargeModel(createRandom(seed + 1)))
  const preparing: number[] = []
  const advisers = models.map((model) => {
    const began = performance.now()
    const prepared = prepare(model)
    preparing.push(performance.now() - began)
    return (history: History) => nextStep(prepared, history)
  })
  const distant = models.map((model) => prepare(model, 0))
  return [
    `${FIXES} fixes, ${QUESTIONS} yes/no questions, ${CAUSES} causes: milliseconds`,
    `${''.padEnd(46)}${['median', '95 %', 'worst'].map((name) => name.padStart(8)).join(' ')}`,
    describeRow('prepare, once per model', preparing),
    describeRow(
      'next step',
      advisers.flatMap((advise) => walk(advise, EMPTY)),
    ),
    describeRow(
      'next step, one fix skipped at once',
      advisers.flatMap((advise) => walk(advise, passOver(advise, 1, 0))),
    ),
    describeRow(
      'next step, two skipped, one not known',
      advisers.flatMap((advise) => walk(advise, passOver(advise, 2, 1))),
    ),
    describeRow(
      'next step by looking two steps ahead',
      distant.flatMap((prepared) => walk((history) => nextStep(prepared, history), EMPTY)),
    ),
  ].join('\n')
}

function describeRow(row: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const places = [Math.floor(sorted.length / 2), Math.ceil(0.95 * sorted.length) - 1, sorted.length - 1]
  return `${row.padEnd(46)}${places.map((place) => (sorted[place] ?? 0).toFixed(2).padStart(8)).join(' ')}`
}

const EMPTY: History = { answers: {}, trials: {} }

type Advise = (history: History) => Step

/** Milliseconds of every step on a way on which all fixes fail and the first answer is given. */
function walk(advise: Advise, start: History): readonly number[] {
  const times: number[] = []
  // A process that has served one page has compiled the planner.
  advise(start)
  for (let history: History | null = start; history; ) {
    const began = performance.now()
    const step = advise(history)
    times.push(performance.now() - began)
    history = goOn(history, step, 'failed', 'a0')
  }
  return times
}

/** The history in which the first advised fixes are skipped and the first questions get "I don't know". */
function passOver(advise: Advise, fixes: number, questions: number): History {
  let history = EMPTY
  for (let [skips, unknowns] = [fixes, questions]; skips + unknowns > 0; ) {
    const step = advise(history)
    const next = goOn(history, step, skips > 0 ? 'skipped' : 'failed', unknowns > 0 ? 'unknown' : 'a0')
    if (!next) break
    if (step.kind === 'fix') skips = Math.max(0, skips - 1)
    if (step.kind === 'ask') unknowns = Math.max(0, unknowns - 1)
    history = next
  }
  return history
}

function goOn(history: History, step: Step, outcome: Outcome, answer: string): History | null {
  if (step.kind === 'fix') return { ...history, trials: { ...history.trials, [step.fix]: outcome } }
  if (step.kind === 'ask') return { ...history, answers: { ...history.answers, [step.question]: answer } }
  return null
}

function createLargeModel(random: Random): Model {
  const ids = Array.from({ length: CAUSES }, (_, index) => `c${index}`)
  return {
    causes: ids.map((id) => ({ id, probability: 1 / CAUSES })),
    fixes: Array.from({ length: FIXES }, (_, index) => ({
      id: `f${index}`,
      minutes: 0.5 + 10 * random(),
      reversible: random() < 0.8,
      worksFor: Object.fromEntries(ids.filter(() => random() < 0.3).map((id) => [id, 0.2 + 0.7 * random()] as const)),
    })),
    questions: Array.from({ length: QUESTIONS }, (_, index) => {
      const first = ids.map((id) => [id, 0.1 + 0.8 * random()] as const)
      const second = first.map(([id, probability]) => [id, 1 - probability] as const)
      const answers = { a0: Object.fromEntries(first), a1: Object.fromEntries(second) }
      return { id: `q${index}`, minutes: 0.2 + 0.5 * random(), answers }
    }),
    giveUpMinutes: GIVE_UP_MINUTES,
  }
}
