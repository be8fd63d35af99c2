import fc from 'fast-check'
import { expect, test } from 'vitest'
import { modelArbitrary } from '@/lib/troubleshooting/test-models'
import { parseModelText, toCanonicalJson, toModelText } from './model-text'

test('a model that was stored and read is the same each time, and to nine digits the one that was learned', () => {
  fc.assert(
    fc.property(modelArbitrary(), (model) => {
      const text = toModelText(model)
      const read = parseModelText(text)
      expect(parseModelText(text)).toEqual(read)
      expect(read.fixes.map(({ id }) => id)).toEqual(model.fixes.map(({ id }) => id))
      read.causes.forEach(({ id, probability }, index) => {
        expect(id).toBe(model.causes[index]?.id)
        expect(probability).toBeCloseTo(model.causes[index]?.probability ?? 0, 8)
      })
    }),
    { numRuns: 50 },
  )
})

test('numbers keep nine digits that count, however small they are', () => {
  const model = {
    causes: [
      { id: 'rare', probability: 0.000_012_345_678_912 },
      { id: 'common', probability: 0.999_987_654_321_088 },
    ],
    fixes: [],
    questions: [],
    giveUpMinutes: 1 / 3,
  }
  expect(toModelText(model)).toBe(
    '{"causes":[{"id":"rare","probability":0.0000123456789},{"id":"common","probability":0.999987654}],' +
      '"fixes":[],"questions":[],"giveUpMinutes":0.333333333}',
  )
})

test('canonical JSON does not depend on the order of names, but on that of a list', () => {
  expect(toCanonicalJson({ b: [2, { d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[2,{"c":null,"d":1}]}')
  expect(toCanonicalJson([2, 1])).not.toBe(toCanonicalJson([1, 2]))
})
