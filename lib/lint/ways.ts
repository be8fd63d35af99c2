import { unknownAnswer } from '@/lib/content/question-schema'
import { type History, posterior } from '@/lib/troubleshooting/belief'
import type { Step } from '@/lib/troubleshooting/policy'
import type { Model } from '@/lib/troubleshooting/schema'

/** What comes next after a history: the engine, or a policy made by hand to show what the linter finds. */
export type NextStep = (history: History) => Step

/** One page of the wizard: what was said so far, and what is proposed now. */
export type Place = { readonly history: History; readonly step: Step }

/** Bound of one search. The largest error has about a thousand places with one step passed over. */
const placesMax = 5000

type Wizard = { readonly model: Model; readonly next: NextStep }

/**
 * Every place that can be reached by failures and answers, with at most `passedOverMax` steps passed over: fixes set
 * aside, or questions answered with "I don't know". At most `placesMax`, the nearest first.
 */
export function followWays({ model, next }: Wizard, passedOverMax: number): readonly Place[] {
  return explore(next, (place) =>
    listAfter(model, place).filter((history) => countPassedOver(history) <= passedOverMax),
  )
}

/**
 * The places on the ways that favour one fix: others that cure one of its causes are set aside, for their failure would
 * speak against it; the rest fail; every answer is given. At most `placesMax`.
 */
export function followWaysTowards({ model, next }: Wizard, fix: string): readonly Place[] {
  const causes = listCured(model, fix)
  return explore(next, ({ history, step }) => {
    if (step.kind !== 'fix') return listAfter(model, { history, step })
    const isRival = listCured(model, step.fix).some((cause) => causes.includes(cause))
    return step.fix === fix ? [] : [withTrial(history, step.fix, isRival ? 'skipped' : 'failed')]
  })
}

/** Whether what is proposed was done before: a way that goes on like this has no end. */
export function isRepeated({ history, step }: Place): boolean {
  if (step.kind === 'fix') return Object.hasOwn(history.trials, step.fix)
  return step.kind === 'ask' && Object.hasOwn(history.answers, step.question)
}

/** Ids of the causes that a fix cures, in the order of the model. */
export function listCured({ causes, fixes }: Model, id: string): readonly string[] {
  const cures = new Map(Object.entries(fixes.find((fix) => fix.id === id)?.worksFor ?? {}))
  return causes.flatMap((cause) => ((cures.get(cause.id) ?? 0) > 0 ? [cause.id] : []))
}

/** P(a fix works) after a history. */
export function findChance(model: Model, history: History, id: string): number {
  const belief = new Map(Object.entries(posterior(model, history)))
  const cures = Object.entries(model.fixes.find((fix) => fix.id === id)?.worksFor ?? {})
  return cures.reduce((sum, [cause, probability]) => sum + probability * (belief.get(cause) ?? 0), 0)
}

/** The history after a question was answered in one way. */
export function withAnswer(history: History, question: string, answer: string): History {
  return { ...history, answers: { ...history.answers, [question]: answer } }
}

function withTrial(history: History, fix: string, outcome: 'failed' | 'skipped'): History {
  return { ...history, trials: { ...history.trials, [fix]: outcome } }
}

/** The histories one step on: failure and setting aside, or every answer and "I don't know". A fix that works is an end. */
function listAfter({ questions }: Model, { history, step }: Place): readonly History[] {
  if (step.kind === 'fix') return [withTrial(history, step.fix, 'failed'), withTrial(history, step.fix, 'skipped')]
  if (step.kind !== 'ask') return []
  const answers = Object.keys(questions.find((question) => question.id === step.question)?.answers ?? {})
  return [...answers, unknownAnswer].map((answer) => withAnswer(history, step.question, answer))
}

function countPassedOver({ answers, trials }: History): number {
  const isPassedOver = (value: string) => value === 'skipped' || value === unknownAnswer
  return [...Object.values(answers), ...Object.values(trials)].filter(isPassedOver).length
}

/** Places breadth first; a history that two ways lead to is one place. */
function explore(next: NextStep, listNext: (place: Place) => readonly History[]): readonly Place[] {
  const start: History = { answers: {}, trials: {} }
  const histories = new Map([[toKey(start), start]])
  const places: Place[] = []
  // A Map goes on over what is added to it meanwhile.
  for (const history of histories.values()) {
    if (places.length === placesMax) break
    const place = { history, step: next(history) }
    places.push(place)
    if (isRepeated(place)) continue
    for (const after of listNext(place)) histories.set(toKey(after), after)
  }
  return places
}

function toKey({ answers, trials }: History): string {
  return JSON.stringify([...Object.entries(answers), ...Object.entries(trials)].toSorted())
}
