import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toClues } from '@/lib/subject/clues'
import { toSigns } from '@/lib/subject/signs'
import { readWeights } from '@/lib/subject/subject'
import { step, toWeightData } from './weight-data'

const word = fc.stringMatching(/^[a-z]{1,3}\*?$|^[a-z]{1,3}_[a-z]{1,3}$|^didn't$|^请求$/)
const abouts = Array.from({ length: 80 }, (_, index) => `error-${index}`)
const told = fc.uniqueArray(
  fc.record({
    about: fc.constantFrom(...abouts),
    steps: fc.integer({ min: -45, max: 45 }).filter((steps) => steps !== 0),
  }),
  { selector: ({ about }) => about, maxLength: 12 },
)

it('what is packed is read as it was: each word that says something, and of the others those that are whole', () => {
  const table = fc.uniqueArray(fc.tuple(word, told), { selector: ([name]) => name, maxLength: 40 })
  fc.assert(
    fc.property(table, (rows) => {
      const weights = {
        bias: 0,
        clues: toClues(() => 0),
        signs: toSigns(() => 0),
        strange: { share: 0, count: 0 },
        words: new Map(
          rows.map(([name, own]) => [name, own.map(({ about, steps }) => ({ about, weight: steps * step }))] as const),
        ),
      }
      const read = readWeights(toWeightData(weights)).words
      const expected = rows.filter(([name, own]) => own.length > 0 || !/[*_]/.test(name))
      expect([...read.keys()].sort()).toEqual(expected.map(([name]) => name).sort())
      for (const [name, own] of expected) {
        const found = new Map(read.get(name)?.map(({ about, weight }) => [about, weight]))
        expect(found.size).toBe(own.length)
        for (const { about, steps } of own) expect(found.get(about)).toBeCloseTo(steps * step, 9)
      }
    }),
  )
})
