import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSituation } from './belief'
import { planAhead } from './look-ahead'
import { costOfFixes, listCheapest, orderFixes } from './order'
import type { Model } from './schema'
import { createNode, findOptimum, modelArbitrary } from './test-models'

const model: Model = {
  causes: [
    { id: 'c1', probability: 0.6 },
    { id: 'c2', probability: 0.4 },
  ],
  fixes: [
    { id: 'strong', minutes: 2, reversible: true, worksFor: { c1: 0.9 } },
    { id: 'same', minutes: 2, reversible: true, worksFor: { c1: 0.85 } },
    { id: 'other', minutes: 2, reversible: true, worksFor: { c2: 0.5 } },
    { id: 'useless', minutes: 1, reversible: true, worksFor: {} },
  ],
  questions: [],
  giveUpMinutes: 60,
}

test('a failure moves fixes for the same cause down', () => {
  expect(orderFixes(model)).toEqual(['strong', 'other', 'same', 'useless'])
})

test('a quick fix may come before a surer one', () => {
  const fixes = model.fixes.map((fix) => (fix.id === 'other' ? { ...fix, minutes: 0.5 } : fix))
  expect(orderFixes({ ...model, fixes })).toEqual(['other', 'strong', 'same', 'useless'])
})

test('an irreversible fix comes after the reversible ones for its causes, however good it is', () => {
  const fixes = model.fixes.map((fix) => (fix.id === 'strong' ? { ...fix, reversible: false } : fix))
  expect(orderFixes({ ...model, fixes })).toEqual(['same', 'other', 'strong', 'useless'])
})

test('every fix has its place in the order', () => {
  fc.assert(
    fc.property(modelArbitrary(), (random) => {
      expect([...orderFixes(random)].sort()).toEqual(random.fixes.map(({ id }) => id).sort())
    }),
  )
})

test('costs that are equal but for rounding leave the first option', () => {
  const stop = { kind: 'stop', cost: 10 + 5e-10 } as const
  expect(listCheapest([stop, { kind: 'stop', cost: 10 }], 1)[0]).toBe(stop)
  expect(listCheapest([stop, { kind: 'stop', cost: 10 }], 0.1)[0]).not.toBe(stop)
})

/** Each cause has one fix of its own and nothing can be asked. */
const plainModel = modelArbitrary({ fixesMax: 0, questionsMax: 0 }).chain((random) =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 100 })), {
      minLength: random.causes.length,
      maxLength: random.causes.length,
    })
    .map((figures): Model => {
      const fixes = random.causes.flatMap(({ id }, index) => {
        const [minutes, percent] = figures[index] ?? [1, 1]
        return [{ id: `f${index}`, minutes, reversible: true, worksFor: { [id]: percent / 100 } }]
      })
      return { ...random, fixes }
    }),
)

test('where every cause has one fix, fixes by chance ÷ minutes cost as little as the best policy', () => {
  fc.assert(
    fc.property(plainModel, (random) => {
      const optimum = findOptimum(createNode(random), random.giveUpMinutes)
      expect(costOfFixes(createSituation(random)).cost).toBeCloseTo(optimum, 9)
      expect(planAhead(createSituation(random)).cost).toBeCloseTo(optimum, 9)
    }),
  )
})

test('looking ahead never promises less than the best policy costs, nor more than giving up', () => {
  fc.assert(
    fc.property(modelArbitrary({ fixesMax: 4, questionsMax: 2 }), (random) => {
      const { cost } = planAhead(createSituation(random))
      expect(cost).toBeGreaterThan(findOptimum(createNode(random), random.giveUpMinutes) - 1e-8)
      expect(cost).toBeLessThanOrEqual(random.giveUpMinutes + 1e-8)
    }),
  )
})

test('looking ahead asks nothing when the same fix comes next whatever the answer', () => {
  const questions = [{ id: 'q', minutes: 0, answers: { yes: { c1: 0.6, c2: 0.5 }, no: { c1: 0.4, c2: 0.5 } } }]
  expect(planAhead(createSituation({ ...model, questions }))).toMatchObject({ kind: 'fix', fix: { id: 'strong' } })
})
