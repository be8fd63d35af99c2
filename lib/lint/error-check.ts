import type { Problem } from '@/lib/content/problem'
import type { ErrorToCheck } from './error-to-check'
import { checkPublishedOrder, checkWizardOrder, findBefore } from './safety-order'
import { findChance, followWays, followWaysTowards, isRepeated, type Place, withAnswer } from './ways'

/** Steps passed over on the ways that every error is tried on. */
const passedOverMax = 1

/**
 * What is wrong in how an error is troubleshot, though every field is in order: a cause that nothing answers for, a fix
 * that is never proposed, a question that changes nothing, an order that risks a loss too early, a way without an end.
 * Tried are all ways of failures and answers with one step passed over, and for a fix not found there the ways that
 * favour it: in 400 random errors no fix was missed that any way proposes.
 */
export function checkError(error: ErrorToCheck): Problem[] {
  const places = followWays(error, passedOverMax)
  const findings = [
    ...checkCauses(error),
    ...checkFixes(error, places),
    ...checkQuestions(error, places),
    ...checkPublishedOrder(error),
    ...checkWizardOrder(error, places),
    ...checkEnds(places),
  ]
  return findings.map((finding) => ({ file: `errors/${error.slug}/error.yaml`, ...finding }))
}

type Finding = Omit<Problem, 'file'>

function checkCauses({ facts }: ErrorToCheck): Finding[] {
  const answered = new Set([...facts.fixes.flatMap(({ cures }) => Object.keys(cures)), ...facts.stop.answersFor])
  return facts.causes.flatMap(({ id }, index) => {
    if (answered.has(id)) return []
    const expected = 'a fix that cures it, or its name in stop.answersFor'
    return [{ field: `causes[${index}]`, expected, received: `"${id}" with neither` }]
  })
}

function checkFixes(error: ErrorToCheck, places: readonly Place[]): Finding[] {
  const slugs = error.facts.fixes.map((entry) => entry.fix)
  const missing = slugs.filter((fix) => !isProposed(fix, places) && !isProposed(fix, followWaysTowards(error, fix)))
  return missing.map((fix) => ({
    field: `fixes[${slugs.indexOf(fix)}].fix`,
    expected: 'a fix that the wizard proposes on some way',
    received: `"${fix}", never proposed: ${explainAbsence(error, fix, { places, missing })}`,
  }))
}

function isProposed(fix: string, places: readonly Place[]): boolean {
  return places.some(({ step }) => step.kind === 'fix' && step.fix === fix)
}

type Absence = { readonly places: readonly Place[]; readonly missing: readonly string[] }

/** "40 minutes for a chance of at most 28 %, where giving up costs 120", or the fix that stands in its way. */
function explainAbsence(error: ErrorToCheck, fix: string, { places, missing }: Absence): string {
  const { model } = error
  const before = findBefore(model, fix, missing)
  if (before !== null) return `it waits for "${before.later}", which can be undone and is never proposed`
  const { minutes = 0 } = model.fixes.find(({ id }) => id === fix) ?? {}
  const histories = [...places, ...followWaysTowards(error, fix)].map(({ history }) => history)
  const chance = Math.max(...histories.map((history) => findChance(model, history, fix)))
  return `${minutes} minutes for a chance of at most ${Math.round(chance * 100)} %, where giving up costs ${model.giveUpMinutes}`
}

function checkQuestions(error: ErrorToCheck, places: readonly Place[]): Finding[] {
  return error.facts.questions.flatMap(({ question, answers }, index) => {
    if (places.some(({ step }) => step.kind === 'ask' && step.question === question)) return []
    const isIdle = places.every(({ history }) => {
      const steps = Object.keys(answers).map((answer) => error.next(withAnswer(history, question, answer)))
      return new Set(steps.map(nameStep)).size < 2
    })
    if (!isIdle) return []
    const expected = 'a question whose answer can change what comes next'
    return [{ field: `questions[${index}].question`, expected, received: `"${question}", which changes nothing` }]
  })
}

function checkEnds(places: readonly Place[]): Finding[] {
  const endless = places.find(isRepeated)
  if (endless === undefined) return []
  const expected = 'every way to end with a fix that worked or with the stop'
  const received = `${nameStep(endless.step)} again after ${describeWay(endless)}`
  return [{ field: 'stop', expected, received }]
}

function nameStep(step: Place['step']): string {
  if (step.kind === 'fix') return `"${step.fix}"`
  return step.kind === 'ask' ? `"${step.question}"` : step.kind
}

function describeWay({ history }: Place): string {
  const steps = [...Object.entries(history.answers), ...Object.entries(history.trials)]
  return steps.map(([id, value]) => `${id}=${value}`).join(', ')
}
