import { describe, expect, test } from 'vitest'
import { type Model, modelSchema, sessionSchema } from './schema'

const valid = {
  causes: [
    { id: 'c1', probability: 0.6 },
    { id: 'c2', probability: 0.4 },
  ],
  fixes: [{ id: 'f1', minutes: 2, worksFor: { c1: 0.9 } }],
  questions: [{ id: 'q1', minutes: 0, answers: { yes: { c1: 1, c2: 0.5 }, no: { c2: 0.5 } } }],
  giveUpMinutes: 0,
}

function listMessages(model: unknown): readonly string[] {
  const result = modelSchema.safeParse(model)
  return result.success ? [] : result.error.issues.map(({ message }) => message)
}

test('a valid model is accepted and a fix is reversible unless it says otherwise', () => {
  const model: Model = modelSchema.parse(valid)
  expect(model).toEqual({ ...valid, fixes: [{ ...valid.fixes[0], reversible: true }] })
})

test('sums that are off by rounding are scaled to 1', () => {
  const model = modelSchema.parse({
    ...valid,
    causes: [
      { id: 'c1', probability: 0.6 },
      { id: 'c2', probability: 0.41 },
    ],
    questions: [{ id: 'q1', minutes: 0, answers: { yes: { c1: 0.33, c2: 1 }, no: { c1: 0.66 } } }],
  })
  expect(model.causes.map(({ probability }) => probability)).toEqual([0.6 / 1.01, 0.41 / 1.01])
  expect(model.questions[0]?.answers).toEqual({ yes: { c1: 0.33 / 0.99, c2: 1 }, no: { c1: 0.66 / 0.99 } })
})

describe('a model is refused', () => {
  test.each([
    [
      'two causes with one id',
      {
        causes: [
          { id: 'c1', probability: 0.6 },
          { id: 'c1', probability: 0.4 },
        ],
      },
    ],
    [
      'a cause of probability 0',
      {
        causes: [
          { id: 'c1', probability: 1 },
          { id: 'c2', probability: 0 },
        ],
      },
    ],
    [
      'causes that do not sum to 1',
      {
        causes: [
          { id: 'c1', probability: 0.6 },
          { id: 'c2', probability: 0.42 },
        ],
      },
    ],
    ['no causes', { causes: [], fixes: [], questions: [] }],
    ['a fix of no minutes', { fixes: [{ id: 'f1', minutes: 0, worksFor: {} }] }],
    ['a fix of endless minutes', { fixes: [{ id: 'f1', minutes: Number.POSITIVE_INFINITY, worksFor: {} }] }],
    ['a fix that works more than always', { fixes: [{ id: 'f1', minutes: 1, worksFor: { c1: 1.1 } }] }],
    ['a fix for a cause that is not there', { fixes: [{ id: 'f1', minutes: 1, worksFor: { c9: 0.5 } }] }],
    ['a fix with the id of a question', { fixes: [{ id: 'q1', minutes: 1, worksFor: {} }] }],
    ['a question of less than no minutes', { questions: [{ id: 'q1', minutes: -1, answers: {} }] }],
    ['answers that do not sum to 1', { questions: [{ id: 'q1', minutes: 0, answers: { yes: { c1: 1 } } }] }],
    ['no cost of giving up', { giveUpMinutes: undefined }],
    ['a negative cost of giving up', { giveUpMinutes: -1 }],
  ])('for %s', (_, changes) => {
    expect(listMessages({ ...valid, ...changes })).not.toEqual([])
  })

  test('with a message that names what is wrong', () => {
    const fixes = [{ id: 'q1', minutes: 1, worksFor: { c9: 0.5 } }]
    const questions = [{ id: 'q1', minutes: 0, answers: { yes: { c1: 1 } } }]
    expect(listMessages({ ...valid, fixes, questions })).toEqual([
      'two fixes or questions have the id "q1"',
      '"q1" names the cause "c9", which the model does not have',
      'the answers to "q1" do not sum to 1 for the cause "c2"',
    ])
  })
})

describe('a session', () => {
  const session = {
    network: 'n1',
    events: [
      ['answer', 'q1', 'yes'],
      ['trial', 'f1', 'could-not'],
    ],
    end: 'silent',
  }

  test('is accepted with ids that nobody knows', () => {
    expect(sessionSchema.parse(session)).toEqual(session)
  })

  test.each([
    ['an outcome that nobody knows', { events: [['trial', 'f1', 'maybe']] }],
    ['an event that nobody knows', { events: [['vote', 'f1', 'worked']] }],
    ['an end that nobody knows', { end: 'happy' }],
    ['no network', { network: undefined }],
  ])('is refused for %s', (_, changes) => {
    expect(sessionSchema.safeParse({ ...session, ...changes }).success).toBe(false)
  })
})
