import { expect, test } from 'vitest'
import { isReordered, listPlaces, type OrderChange } from './order-change'

function toChange(before: readonly string[], after: readonly string[]): OrderChange {
  return { error: 'x', before: { fixes: before, trialCount: null }, after: { fixes: after, trialCount: 20 } }
}

test.each([
  ['abc', 'abc', '0 0 0'],
  ['abc', 'cab', '2 -1 -1'],
  ['abc', 'acb', '0 1 -1'],
  ['', '', ''],
  ['ab', 'abz', '0 0 0'],
])('from %s to %s the places change by %s', (before, after, moves) => {
  const change = toChange([...before], [...after])
  const places = listPlaces(change)
  expect(places.map(({ fix }) => fix).join('')).toBe(after)
  expect(places.map(({ moved }) => moved).join(' ')).toBe(moves)
  expect(isReordered(change)).toBe(/[1-9]/.test(moves))
})
