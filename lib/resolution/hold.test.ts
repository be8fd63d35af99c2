import { expect, test } from 'vitest'
import { decideHold } from './hold'

const hoursOfTwoWeeks = 14 * 24

test.each([
  ['the first report of all', { areaToday: 0, lastHour: 0, usual: 0 }, null],
  ['the eighth network of a wider one', { areaToday: 7, lastHour: 7, usual: 7 }, null],
  ['the ninth', { areaToday: 8, lastHour: 8, usual: 8 }, 'area'],
  ['the hundredth within an hour, where nobody reports', { areaToday: 0, lastHour: 99, usual: 99 }, null],
  ['two hundred within an hour, where nobody reports', { areaToday: 0, lastHour: 200, usual: 200 }, 'burst'],
  [
    'two hundred within an hour, where 20 are usual',
    { areaToday: 0, lastHour: 200, usual: 20 * hoursOfTwoWeeks },
    null,
  ],
  ['260 within an hour, where 20 are usual', { areaToday: 0, lastHour: 260, usual: 20 * hoursOfTwoWeeks }, 'burst'],
] as const)('%s', (_, crowd, expected) => {
  expect(decideHold(crowd)).toBe(expected)
})
