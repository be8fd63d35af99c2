import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderNotes } from './ranking'

const today = '2026-11-22'

test.each([
  [
    'of equal votes the newer first',
    [
      ['old', '2026-11-01', 2],
      ['new', '2026-11-20', 2],
    ],
    ['new', 'old'],
  ],
  [
    'of one day the more useful first',
    [
      ['few', today, 1],
      ['many', today, 5],
    ],
    ['many', 'few'],
  ],
  [
    'after 60 days three votes weigh as much as one',
    [
      ['a', '2026-09-23', 3],
      ['b', today, 1],
    ],
    ['b', 'a'],
  ],
  [
    'a useful note stays before a new one for a while',
    [
      ['useful', '2026-10-22', 3],
      ['new', today, 0],
    ],
    ['useful', 'new'],
  ],
  [
    'but not for ever',
    [
      ['useful', '2026-05-22', 3],
      ['new', today, 0],
    ],
    ['new', 'useful'],
  ],
] as const)('%s', (_, notes, expected) => {
  const ranked = notes.map(([id, day, votes]) => ({ id, day, votes }))
  expect(orderNotes(ranked, today).map(({ id }) => id)).toEqual(expected)
})

test('the order does not depend on the order in which the notes come', () => {
  const note = fc.record({
    id: fc.uuid(),
    day: fc.constantFrom('2026-11-22', '2026-11-21', '2026-09-01'),
    votes: fc.integer({ min: 0, max: 3 }),
  })
  fc.assert(
    fc.property(fc.uniqueArray(note, { selector: ({ id }) => id }), (notes) => {
      expect(orderNotes([...notes].reverse(), today)).toEqual(orderNotes(notes, today))
    }),
  )
})
