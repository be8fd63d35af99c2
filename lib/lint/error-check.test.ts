import { describe, expect, test } from 'vitest'
import { formatProblem } from '@/lib/content/problem'
import { orderFixes } from '@/lib/troubleshooting/order'
import { nextStep, prepare, type Step } from '@/lib/troubleshooting/policy'
import { type AuthoredFacts, createModel } from '@/lib/troubleshooting/words'
import { checkError } from './error-check'
import type { ErrorToCheck } from './error-to-check'
import { followWays } from './ways'

type Facts = {
  readonly causes: AuthoredFacts['causes']
  readonly fixes: AuthoredFacts['fixes']
  readonly questions?: AuthoredFacts['questions']
  readonly stop?: { readonly minutes?: number; readonly answersFor?: readonly string[] }
}

/** An error of the engine's own making, from facts in the authors' words. */
function toError({ causes, fixes, questions = [], stop = {} }: Facts): ErrorToCheck {
  const minutes = stop.minutes ?? 60
  const model = createModel({ causes, fixes, questions, giveUpMinutes: minutes })
  const prepared = prepare(model)
  return {
    slug: 'door-locked',
    facts: {
      causes: causes.map((cause) => ({ ...cause, sources: [] })),
      fixes: fixes.map(({ id, cures }) => ({ fix: id, cures })),
      questions: questions.map(({ id, answers }) => ({ question: id, answers })),
      stop: { reason: 'contact', minutes, answersFor: [...(stop.answersFor ?? [])], send: ['exact-message'] },
    },
    model,
    order: orderFixes(model),
    next: (history) => nextStep(prepared, history),
  }
}

function check(error: ErrorToCheck): string[] {
  return checkError(error).map(formatProblem)
}

const soundFacts = {
  causes: [
    { id: 'key-unturned', share: 'most-common' },
    { id: 'lock-stuck', share: 'common' },
  ],
  fixes: [
    { id: 'drill', minutes: 20, reversible: false, cures: { 'lock-stuck': 'nearly-always' } },
    { id: 'turn-key', minutes: 1, reversible: true, cures: { 'key-unturned': 'nearly-always' } },
    { id: 'oil-lock', minutes: 5, reversible: true, cures: { 'lock-stuck': 'often' } },
  ],
  questions: [
    {
      id: 'key-turns',
      minutes: 0.2,
      answers: {
        yes: { 'key-unturned': 'always', 'lock-stuck': 'never' },
        no: { 'key-unturned': 'never', 'lock-stuck': 'always' },
      },
    },
  ],
} as const satisfies Facts

const fixStep = (fix: string): Step => ({
  kind: 'fix',
  fix,
  expectedMinutes: 1,
  reason: { cause: 'lock-stuck', isLikeliestCause: true, isOnlyFixLeft: false, isQuickest: true, chance: 0.5 },
})

describe('checkError', () => {
  test('a sound error has no problem', () => {
    expect(check(toError(soundFacts))).toEqual([])
  })

  test('a cause that neither a fix nor the stop answers for is reported', () => {
    const causes = [...soundFacts.causes, { id: 'house-sold', share: 'rare' } as const]
    expect(check(toError({ ...soundFacts, causes }))).toEqual([
      'errors/door-locked/error.yaml · causes[2]: expected a fix that cures it, or its name in stop.answersFor, received "house-sold" with neither',
    ])
    expect(check(toError({ ...soundFacts, causes, stop: { answersFor: ['house-sold'] } }))).toEqual([])
  })

  test('a fix that no way arrives at is reported, with why', () => {
    const fixes = [
      ...soundFacts.fixes,
      { id: 'new-door', minutes: 50, reversible: false, cures: { 'lock-stuck': 'sometimes' } } as const,
    ]
    expect(check(toError({ ...soundFacts, fixes }))).toEqual([
      'errors/door-locked/error.yaml · fixes[3].fix: expected a fix that the wizard proposes on some way, received "new-door", never proposed: 50 minutes for a chance of at most 26 %, where giving up costs 60',
    ])
  })

  test('a fix that waits for one that is never proposed is reported with its name', () => {
    const fixes = [
      ...soundFacts.fixes,
      { id: 'new-door', minutes: 50, reversible: true, cures: { 'lock-stuck': 'sometimes' } } as const,
    ]
    expect(check(toError({ ...soundFacts, fixes }))).toEqual([
      'errors/door-locked/error.yaml · fixes[0].fix: expected a fix that the wizard proposes on some way, received "drill", never proposed: it waits for "new-door", which can be undone and is never proposed',
      'errors/door-locked/error.yaml · fixes[3].fix: expected a fix that the wizard proposes on some way, received "new-door", never proposed: 50 minutes for a chance of at most 26 %, where giving up costs 60',
    ])
  })

  test('a fix that is proposed only when better ones are set aside counts as reached', () => {
    const cures = { 'lock-stuck': 'nearly-always' } as const
    const slower = [2, 3, 4, 5].map((minutes) => ({ id: `spray-${minutes}`, minutes, reversible: true, cures }))
    const fixes = [...soundFacts.fixes.slice(1), ...slower, { id: 'saw', minutes: 30, reversible: true, cures }]
    const error = toError({ ...soundFacts, fixes })
    expect(followWays(error, 1).filter(({ step }) => step.kind === 'fix' && step.fix === 'saw')).toEqual([])
    expect(check(error)).toEqual([])
  })

  test('a question that is never asked and changes nothing is reported', () => {
    const idle = {
      id: 'door-colour',
      minutes: 1,
      answers: { red: { 'key-unturned': 'usually' }, green: { 'key-unturned': 'seldom' } },
    } as const
    expect(check(toError({ ...soundFacts, questions: [...soundFacts.questions, idle] }))).toEqual([])
    const alike = { ...idle, answers: { red: {}, green: {} } }
    expect(check(toError({ ...soundFacts, questions: [...soundFacts.questions, alike] }))).toEqual([
      'errors/door-locked/error.yaml · questions[1].question: expected a question whose answer can change what comes next, received "door-colour", which changes nothing',
    ])
  })

  test('an article that puts a loss before what can be undone for the same cause is reported', () => {
    expect(check({ ...toError(soundFacts), order: ['turn-key', 'drill', 'oil-lock'] })).toEqual([
      'errors/door-locked/error.yaml · fixes[0].fix: expected "oil-lock" before it in the article, as it can be undone and cures "lock-stuck" too, received "drill" first',
    ])
    expect(check({ ...toError(soundFacts), order: ['oil-lock', 'drill', 'turn-key'] })).toEqual([])
  })

  test('a wizard that proposes a loss before what can be undone for the same cause is reported once', () => {
    const sound = toError({ ...soundFacts, questions: [] })
    const next: ErrorToCheck['next'] = (history) => {
      const first = ['turn-key', 'drill', 'oil-lock'].find((fix) => !Object.hasOwn(history.trials, fix))
      return first === undefined ? sound.next(history) : fixStep(first)
    }
    expect(check({ ...sound, next })).toEqual([
      'errors/door-locked/error.yaml · fixes[0].fix: expected "oil-lock" before it in the wizard, as it can be undone and cures "lock-stuck" too, received "drill" first',
    ])
  })

  test('a wizard that goes on without ever stopping is reported with the way', () => {
    const sound = toError(soundFacts)
    const next: ErrorToCheck['next'] = (history) => {
      const step = sound.next(history)
      return step.kind === 'stop' ? fixStep('turn-key') : step
    }
    expect(check({ ...sound, next })).toEqual([
      'errors/door-locked/error.yaml · stop: expected every way to end with a fix that worked or with the stop, received "turn-key" again after key-turns=yes, turn-key=failed',
    ])
  })
})
