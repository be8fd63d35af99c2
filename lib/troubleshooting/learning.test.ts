import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitModel, type WeightedSession } from './learning'
import type { Model, SessionEvent } from './schema'
import { modelArbitrary } from './test-models'

const single: Model = {
  causes: [{ id: 'c', probability: 1 }],
  fixes: [{ id: 'f', minutes: 1, reversible: true, worksFor: { c: 0.5 } }],
  questions: [{ id: 'q', minutes: 1, answers: { yes: { c: 0.5 }, no: { c: 0.5 } } }],
  giveUpMinutes: 10,
}

let networks = 0

/** Sessions with the same events, each from a network of its own unless one is named. */
function repeat(count: number, events: readonly SessionEvent[], network?: string): readonly WeightedSession[] {
  return Array.from({ length: count }, () => {
    networks += 1
    return { network: network ?? `n${networks}`, events, end: 'silent' as const }
  })
}

const worked: SessionEvent = ['trial', 'f', 'worked']
const failed: SessionEvent = ['trial', 'f', 'failed']

function rateOf(model: Model, sessions: readonly WeightedSession[]): number {
  return fitModel(model, sessions).fixes[0]?.worksFor.c ?? 0
}

describe('one fix alone', () => {
  test.each([
    ['no session', [], 0.5],
    ['4 successes and 2 failures', [...repeat(4, [worked]), ...repeat(2, [failed])], (3 + 4) / (6 + 6)],
    ['100 failures', repeat(100, [failed]), 3 / 106],
    [
      'skipped or impossible',
      repeat(9, [
        ['trial', 'f', 'skipped'],
        ['trial', 'f', 'could-not'],
      ]),
      0.5,
    ],
    ['skipped at first, then tried', repeat(6, [['trial', 'f', 'skipped'], worked]), (3 + 6) / (6 + 6)],
    ['leaving without a word', repeat(9, []), 0.5],
    ['100 successes from one network', repeat(100, [worked], 'one'), (3 + 1) / (6 + 1)],
    [
      'a network that changes its mind',
      [...repeat(1, [worked], 'one'), ...repeat(9, [failed], 'one')],
      (3 + 1) / (6 + 1),
    ],
    [
      'unknown ids',
      repeat(9, [
        ['trial', 'gone', 'worked'],
        ['answer', 'q', 'gone'],
        ['answer', 'gone', 'yes'],
      ]),
      0.5,
    ],
    ['half a weight', repeat(6, [worked]).map((session) => ({ ...session, weight: 0.5 })), (3 + 3) / (6 + 3)],
  ])('after %s', (_, sessions, expected) => {
    expect(rateOf(single, sessions)).toBeCloseTo(expected, 3)
  })

  test('a rate stays between 0.01 and 0.99, a figure of the author included', () => {
    expect(rateOf(single, repeat(100_000, [worked]))).toBe(0.99)
    expect(rateOf(single, repeat(100_000, [failed]))).toBe(0.01)
    expect(rateOf({ ...single, fixes: [{ id: 'f', minutes: 1, reversible: true, worksFor: { c: 1 } }] }, [])).toBe(0.99)
  })

  test('a few reports do not make the best fix of one that hardly ever helps', () => {
    const doubtful = { ...single, fixes: [{ id: 'f', minutes: 1, reversible: true, worksFor: { c: 0.02 } }] }
    expect(rateOf(doubtful, repeat(5, [worked]))).toBeCloseTo((0.5 + 5) / (25 + 5), 3)
  })

  test('answers are counted like trials, answers alone once per network', () => {
    const sessions = [...repeat(24, [['answer', 'q', 'yes']]), ...repeat(50, [['answer', 'q', 'no']], 'one')]
    expect(fitModel(single, sessions).questions[0]?.answers.yes?.c).toBeCloseTo((12 + 24) / (24 + 25), 3)
  })
})

describe('whole sessions', () => {
  const model: Model = {
    causes: [
      { id: 'c1', probability: 0.5 },
      { id: 'c2', probability: 0.5 },
    ],
    fixes: [
      { id: 'f1', minutes: 1, reversible: true, worksFor: { c1: 0.9 } },
      { id: 'f2', minutes: 1, reversible: true, worksFor: { c1: 0.5, c2: 0.5 } },
    ],
    questions: [],
    giveUpMinutes: 10,
  }

  test('a fix that is tried only after another failed is not blamed for the causes that are left', () => {
    // 100 people, half with each cause: f1 cures the first half, f2 most of the second.
    const sessions = [
      ...repeat(50, [['trial', 'f1', 'worked']]),
      ...repeat(45, [
        ['trial', 'f1', 'failed'],
        ['trial', 'f2', 'worked'],
      ]),
      ...repeat(5, [
        ['trial', 'f1', 'failed'],
        ['trial', 'f2', 'failed'],
      ]),
    ]
    const fitted = fitModel(model, sessions)
    expect(fitted.fixes[1]?.worksFor.c2).toBeGreaterThan(0.8)
    expect(fitted.fixes[1]?.worksFor.c1).toBeCloseTo(0.5, 1)
    expect(fitted.causes[0]?.probability).toBeCloseTo(0.5, 1)
  })

  test('what the author did not name stays impossible, and what contradicts it is left out', () => {
    const lone = { ...model, causes: [{ id: 'c2', probability: 1 }] }
    expect(fitModel(lone, repeat(50, [['trial', 'f1', 'worked']]))).toEqual(fitModel(lone, []))
    const fitted = fitModel(model, repeat(50, [['trial', 'f1', 'worked']]))
    expect(Object.keys(fitted.fixes[0]?.worksFor ?? {})).toEqual(['c1'])
  })

  test('the order of sessions from different networks does not matter', () => {
    const sessions = [
      ...repeat(7, [['trial', 'f1', 'failed']]),
      ...repeat(5, [['trial', 'f2', 'worked']]),
      ...repeat(3, [
        ['trial', 'f1', 'failed'],
        ['trial', 'f2', 'failed'],
      ]),
    ]
    const [forward, backward] = [fitModel(model, sessions), fitModel(model, sessions.toReversed())]
    forward.causes.forEach(({ probability }, index) => {
      expect(backward.causes[index]?.probability).toBeCloseTo(probability, 9)
    })
  })
})

test('after any sessions probabilities are probabilities', () => {
  const event = fc.oneof(
    fc.tuple(
      fc.constant('trial' as const),
      fc.constantFrom('f0', 'f1'),
      fc.constantFrom('worked' as const, 'failed' as const),
    ),
    fc.tuple(fc.constant('answer' as const), fc.constantFrom('q0', 'q1'), fc.constantFrom('a0', 'a1')),
  )
  const session = fc.record({
    network: fc.constantFrom('n1', 'n2', 'n3', 'n4'),
    events: fc.array(event, { maxLength: 4 }),
    end: fc.constant('silent' as const),
  })
  fc.assert(
    fc.property(modelArbitrary(), fc.array(session, { maxLength: 20 }), (model, sessions) => {
      const fitted = fitModel(model, sessions)
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
      expect(sum(fitted.causes.map(({ probability }) => probability))).toBeCloseTo(1, 9)
      for (const { id, probability } of fitted.causes) {
        expect(probability).toBeGreaterThan(0)
        for (const { answers } of fitted.questions) {
          expect(sum(Object.values(answers).map((byCause) => byCause[id] ?? 0))).toBeCloseTo(1, 9)
        }
      }
      for (const rate of fitted.fixes.flatMap(({ worksFor }) => Object.values(worksFor))) {
        expect(rate).toBeGreaterThanOrEqual(0.01)
        expect(rate).toBeLessThanOrEqual(0.99)
      }
    }),
    { numRuns: 60 },
  )
})
