import { expect, test } from 'vitest'
import { toMonday, toWeeks, weeksShown } from './weeks'

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-25', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2026-03-01', '2026-02-23'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s begins on Monday %s', (day, monday) => {
  expect(toMonday(day)).toBe(monday)
})

test('days are added up by week, and weeks without a trial stand between them up to today', () => {
  const days = [
    { day: '2026-11-02', tried: 2, worked: 1 },
    { day: '2026-11-08', tried: 3, worked: 3 },
    { day: '2026-11-16', tried: 1, worked: 0 },
  ]
  expect(toWeeks(days, '2026-11-25')).toEqual([
    { monday: '2026-11-02', tried: 5, worked: 4 },
    { monday: '2026-11-09', tried: 0, worked: 0 },
    { monday: '2026-11-16', tried: 1, worked: 0 },
    { monday: '2026-11-23', tried: 0, worked: 0 },
  ])
})

test('weeks of more than half a year ago are left out, and where nothing is left there are none', () => {
  const old = { day: '2020-01-01', tried: 9, worked: 9 }
  expect(toWeeks([old], '2026-11-25')).toEqual([])
  expect(toWeeks([old, { ...old, day: '2026-06-01' }], '2026-11-25')).toHaveLength(weeksShown)
})
