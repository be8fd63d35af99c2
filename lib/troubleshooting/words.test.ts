import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type AuthoredFacts,
  CURE_PROBABILITY,
  createModel,
  LIKELIHOOD_WEIGHT,
  OTHER_CAUSE,
  SHARE_WEIGHT,
} from './words'

const facts: AuthoredFacts = {
  causes: [
    { id: 'vpn', share: 'most-common' },
    { id: 'proxy', share: 'common' },
    { id: 'region', share: 'occasional' },
    { id: 'ban', share: 'rare' },
  ],
  fixes: [
    { id: 'vpn-off', minutes: 1, reversible: true, cures: { vpn: 'nearly-always', proxy: 'often', ban: 'sometimes' } },
  ],
  questions: [
    {
      id: 'hotspot',
      minutes: 2,
      answers: { yes: { vpn: 'always', proxy: 'usually' }, no: { vpn: 'never', ban: 'as-often-as-not' }, partly: {} },
    },
  ],
  giveUpMinutes: 30,
}

test('shares become probabilities, with the cause "other" last', () => {
  expect(createModel(facts).causes).toEqual([
    { id: 'vpn', probability: 8 / 16 },
    { id: 'proxy', probability: 4 / 16 },
    { id: 'region', probability: 2 / 16 },
    { id: 'ban', probability: 1 / 16 },
    { id: 'other', probability: 1 / 16 },
  ])
})

test('a fix cures the causes that the author names, and never "other"', () => {
  expect(createModel(facts).fixes).toEqual([
    { id: 'vpn-off', minutes: 1, reversible: true, worksFor: { vpn: 0.9, proxy: 0.6, ban: 0.3 } },
  ])
})

test('answers that are not named share what the named ones leave, and are never impossible', () => {
  const answers = createModel(facts).questions[0]?.answers
  const read = (cause: string) => ['yes', 'no', 'partly'].map((answer) => answers?.[answer]?.[cause])
  expect(read('vpn')).toEqual([0.97 / 1.03, 0.03 / 1.03, 0.03 / 1.03].map((value) => expect.closeTo(value, 12)))
  expect(read('proxy')).toEqual([0.8, 0.1, 0.1].map((value) => expect.closeTo(value, 12)))
  expect(read('ban')).toEqual([0.25, 0.5, 0.25].map((value) => expect.closeTo(value, 12)))
})

test('a cause that a question does not name gives each answer equally often', () => {
  const answers = createModel(facts).questions[0]?.answers
  for (const cause of ['region', OTHER_CAUSE]) {
    for (const answer of ['yes', 'no', 'partly']) expect(answers?.[answer]?.[cause]).toBeCloseTo(1 / 3, 12)
  }
})

function keysOf<Key extends string>(record: Readonly<Record<Key, number>>): fc.Arbitrary<Key> {
  const keys: Key[] = []
  for (const key in record) keys.push(key)
  return fc.constantFrom(...keys)
}

test('whatever the words, causes and the answers of each cause sum to 1', () => {
  const ids = ['a', 'b', 'c']
  const arbitrary = fc.record({
    causes: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), share: keysOf(SHARE_WEIGHT) }))),
    fixes: fc.array(
      fc.record({
        id: fc.constant('f'),
        minutes: fc.constant(1),
        reversible: fc.boolean(),
        cures: fc.dictionary(fc.constantFrom(...ids), keysOf(CURE_PROBABILITY)),
      }),
      { maxLength: 1 },
    ),
    questions: fc.array(
      fc.record({
        id: fc.constant('q'),
        minutes: fc.constant(1),
        answers: fc.dictionary(
          fc.constantFrom('x', 'y', 'z'),
          fc.dictionary(fc.constantFrom(...ids), keysOf(LIKELIHOOD_WEIGHT)),
          { minKeys: 1 },
        ),
      }),
      { maxLength: 1 },
    ),
    giveUpMinutes: fc.constant(10),
  })
  fc.assert(
    fc.property(arbitrary, (authored) => {
      const model = createModel(authored)
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
      expect(sum(model.causes.map(({ probability }) => probability))).toBeCloseTo(1, 12)
      for (const { answers } of model.questions) {
        for (const { id } of model.causes) {
          const likelihoods = Object.values(answers).map((byCause) => byCause[id] ?? 0)
          expect(sum(likelihoods)).toBeCloseTo(1, 12)
          expect(Math.min(...likelihoods)).toBeGreaterThan(0)
        }
      }
    }),
  )
})
