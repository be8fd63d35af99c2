import { expect, test } from 'vitest'
import { toChances } from './chances'

test('the chance of a fix is the share of what it cures, and none for a fix that cures nothing', () => {
  const chances = toChances({
    causes: [
      { id: 'c1', probability: 0.75 },
      { id: 'c2', probability: 0.25 },
    ],
    fixes: [
      { id: 'both', minutes: 1, reversible: true, worksFor: { c1: 0.5, c2: 1 } },
      { id: 'none', minutes: 1, reversible: true, worksFor: {} },
    ],
    questions: [],
    giveUpMinutes: 10,
  })
  expect([...chances]).toEqual([
    ['both', 0.625],
    ['none', 0],
  ])
})
