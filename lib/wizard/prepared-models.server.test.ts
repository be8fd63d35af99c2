import { expect, test } from 'vitest'
import type { Model } from '@/lib/troubleshooting/schema'
import { PreparedModels } from './prepared-models.server'

/** A model whose table has 8 states, 64 bytes. */
const model: Model = {
  causes: [{ id: 'c', probability: 1 }],
  fixes: ['f1', 'f2', 'f3'].map((id) => ({ id, minutes: 1, reversible: true, worksFor: { c: 0.5 } })),
  questions: [],
  giveUpMinutes: 60,
}

test('a model is prepared once for each key, and the new one takes the place of the old', () => {
  const models = new PreparedModels(64)
  const first = models.get('e', '1', model)
  expect(models.get('e', '1', model)).toBe(first)
  const second = models.get('e', '2', model)
  expect(second).not.toBe(first)
  expect(models.get('e', '2', model)).toBe(second)
})

test('when the tables grow too large together, the model asked for longest ago is given up', () => {
  const models = new PreparedModels(3 * 64)
  const [a, b, c] = ['a', 'b', 'c'].map((error) => models.get(error, '1', model))
  expect(models.get('a', '1', model)).toBe(a)
  const d = models.get('d', '1', model)
  expect(models.get('a', '1', model)).toBe(a)
  expect(models.get('c', '1', model)).toBe(c)
  expect(models.get('d', '1', model)).toBe(d)
  expect(models.get('b', '1', model)).not.toBe(b)
})

test('a model that is too large by itself is kept while no other is asked for', () => {
  const models = new PreparedModels(1)
  const first = models.get('a', '1', model)
  expect(models.get('a', '1', model)).toBe(first)
  models.get('b', '1', model)
  expect(models.get('a', '1', model)).not.toBe(first)
})
