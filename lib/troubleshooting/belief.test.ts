import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyHistory, createSituation, isAllowed, posterior } from './belief'
import type { Model } from './schema'
import { modelArbitrary } from './test-models'

const model: Model = {
  causes: [
    { id: 'c1', probability: 0.5 },
    { id: 'c2', probability: 0.5 },
  ],
  fixes: [
    { id: 'f1', minutes: 1, reversible: true, worksFor: { c1: 0.8 } },
    { id: 'f2', minutes: 1, reversible: false, worksFor: { c1: 0.5, c2: 0.5 } },
  ],
  questions: [{ id: 'q', minutes: 1, answers: { yes: { c1: 0.9, c2: 0.3 }, no: { c1: 0.1, c2: 0.7 } } }],
  giveUpMinutes: 10,
}

test.each([
  ['nothing happened', {}, {}, 0.5],
  ['a fix failed', {}, { f1: 'failed' }, 0.1 / 0.6],
  ['a fix worked', {}, { f1: 'worked' }, 1],
  ['a fix was skipped', {}, { f1: 'skipped' }, 0.5],
  ['a fix cannot be done', {}, { f1: 'could-not' }, 0.5],
  ['a question was answered', { q: 'yes' }, {}, 0.75],
  ['a question was not known', { q: 'unknown' }, {}, 0.5],
  ['both', { q: 'no' }, { f1: 'failed' }, 0.01 / 0.36],
] as const)('when %s, a cause is as likely as Bayes says', (_, answers, trials, expected) => {
  const belief = posterior(model, { answers, trials })
  expect(belief.c1).toBeCloseTo(expected, 12)
  expect(belief.c2).toBeCloseTo(1 - expected, 12)
})

test('a history that cannot happen leaves no cause', () => {
  const sure = { ...model, fixes: [{ id: 'f', minutes: 1, reversible: true, worksFor: { c1: 1, c2: 1 } }] }
  expect(posterior(sure, { answers: {}, trials: { f: 'failed' } })).toEqual({ c1: 0, c2: 0 })
})

test('beliefs sum to 1 and do not depend on the order of what happened', () => {
  fc.assert(
    fc.property(modelArbitrary(), fc.boolean(), (random, isFailed) => {
      const trials = random.fixes.map(({ id }, index) => [id, isFailed || index > 0 ? 'failed' : 'skipped'] as const)
      const answers = random.questions.map(({ id }) => [id, 'a0'] as const)
      const forward = { trials: Object.fromEntries(trials), answers: Object.fromEntries(answers) }
      const backward = {
        trials: Object.fromEntries(trials.toReversed()),
        answers: Object.fromEntries(answers.toReversed()),
      }
      const belief = posterior(random, forward)
      const total = Object.values(belief).reduce((sum, value) => sum + value, 0)
      expect(posterior(random, backward)).toEqual(belief)
      if (total > 0) expect(total).toBeCloseTo(1, 12)
    }),
  )
})

test('an irreversible fix is allowed once the causes it shares with reversible ones are ruled out', () => {
  const sharing = { ...model, questions: [{ id: 'q', minutes: 1, answers: { yes: { c1: 1 }, no: { c2: 1 } } }] }
  const check = (answer: string) => {
    const situation = applyHistory(createSituation(sharing), { answers: { q: answer }, trials: {} })
    return situation.fixes.map((fix) => isAllowed(fix, situation))
  }
  expect(check('yes')).toEqual([true, false])
  expect(check('no')).toEqual([true, true])
})
