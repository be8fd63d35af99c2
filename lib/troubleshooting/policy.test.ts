import { describe, expect, test } from 'vitest'
import type { History } from './belief'
import { createPolicy, expectedMinutes, nextStep, type PolicyNode, prepare } from './policy'
import type { Model } from './schema'

const nothing: History = { answers: {}, trials: {} }

function createModel(changes: Partial<Model> = {}): Model {
  return {
    causes: [
      { id: 'c1', probability: 0.5 },
      { id: 'c2', probability: 0.5 },
    ],
    fixes: [
      { id: 'f1', minutes: 6, reversible: true, worksFor: { c1: 1 } },
      { id: 'f2', minutes: 6, reversible: true, worksFor: { c2: 1 } },
    ],
    questions: [],
    giveUpMinutes: 10,
    ...changes,
  }
}

describe('examples', () => {
  test('two fixes that pay only together are both tried', () => {
    const prepared = prepare(createModel())
    expect(createPolicy(prepared)).toEqual({ fix: 'f1', failed: { fix: 'f2', failed: { stop: true } } })
    expect(expectedMinutes(prepared, nothing)).toBeCloseTo(9, 12)
  })

  test('a question that points to the right fix is asked, and its answer planned for', () => {
    const answers = { yes: { c1: 1 }, no: { c2: 1 } }
    const prepared = prepare(createModel({ questions: [{ id: 'q', minutes: 0.5, answers }] }))
    expect(createPolicy(prepared)).toEqual({
      ask: 'q',
      answers: { yes: { fix: 'f1', failed: { stop: true } }, no: { fix: 'f2', failed: { stop: true } } },
    })
    expect(nextStep(prepared, nothing)).toEqual({
      kind: 'ask',
      question: 'q',
      expectedMinutes: 6.5,
      reason: { between: ['c1', 'c2'] },
    })
  })

  test('"I don\'t know" changes nothing but the question is not asked again', () => {
    const answers = { yes: { c1: 1 }, no: { c2: 1 } }
    const model = createModel({ questions: [{ id: 'q', minutes: 0.5, answers }] })
    const step = nextStep(prepare(model), { answers: { q: 'unknown' }, trials: {} })
    expect(step).toEqual(nextStep(prepare(createModel()), nothing))
  })

  test('giving up for nothing stops at once', () => {
    expect(createPolicy(prepare(createModel({ giveUpMinutes: 0 })))).toEqual({ stop: true })
  })

  test('each stop has its reason', () => {
    const costly = prepare(createModel({ giveUpMinutes: 8 }))
    expect(nextStep(costly, nothing)).toEqual({ kind: 'stop', expectedMinutes: 8, reason: 'costs-more' })
    const emptied = { answers: {}, trials: { f1: 'skipped', f2: 'could-not' } } as const
    expect(nextStep(costly, emptied)).toEqual({ kind: 'stop', expectedMinutes: 8, reason: 'nothing-left' })
  })

  test('each fix has its reason', () => {
    const prepared = prepare(createModel({ giveUpMinutes: 60 }))
    expect(nextStep(prepared, nothing)).toMatchObject({
      fix: 'f1',
      reason: { cause: 'c1', isLikeliestCause: true, isOnlyFixLeft: false, isQuickest: true, chance: 0.5 },
    })
    expect(nextStep(prepared, { answers: {}, trials: { f1: 'skipped' } })).toMatchObject({
      fix: 'f2',
      reason: { cause: 'c2', isLikeliestCause: true, isOnlyFixLeft: true, isQuickest: true, chance: 0.5 },
    })
  })

  test('what worked ends the way', () => {
    const step = nextStep(prepare(createModel()), { answers: {}, trials: { f1: 'failed', f2: 'worked' } })
    expect(step).toEqual({ kind: 'fixed', fix: 'f2' })
  })

  test('ids that the model does not know, and names that every object has, change nothing', () => {
    const prepared = prepare(createModel())
    const odd = { answers: { gone: 'yes' }, trials: { gone: 'worked', constructor: 'failed' } } as const
    expect(nextStep(prepared, odd)).toEqual(nextStep(prepared, nothing))
  })

  test('an irreversible fix waits for every reversible one that may cure the same, and no longer once that is skipped', () => {
    const fixes = [
      { id: 'reset', minutes: 1, reversible: false, worksFor: { c1: 0.9, c2: 0.9 } },
      { id: 'restart', minutes: 5, reversible: true, worksFor: { c1: 0.1, c2: 0 } },
    ]
    const prepared = prepare(createModel({ fixes, giveUpMinutes: 60 }))
    expect(nextStep(prepared, nothing)).toMatchObject({ fix: 'restart' })
    expect(nextStep(prepared, { answers: {}, trials: { restart: 'skipped' } })).toMatchObject({ fix: 'reset' })
  })

  test('a model with too many states is still planned for', () => {
    const causes = Array.from({ length: 30 }, (_, index) => ({ id: `c${index}`, probability: 1 / 30 }))
    const fixes = causes.map(({ id }, index) => ({
      id: `f${index}`,
      minutes: 1 + index,
      reversible: true,
      worksFor: { [id]: 0.9 },
    }))
    const prepared = prepare({ causes, fixes, questions: [], giveUpMinutes: 1000 })
    expect(prepared.table).toBeNull()
    const chain = fixes.reduceRight<PolicyNode>((failed, { id }) => ({ fix: id, failed }), { stop: true })
    expect(createPolicy(prepared)).toEqual(chain)
  })
})
