import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, countDays, daySchema, toDay } from './day'

const dayArbitrary = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('2999-12-31T23:59:59Z'), noInvalidDate: true })
  .map(toDay)

test('a day begins and ends at midnight of UTC', () => {
  expect(toDay(new Date('2026-11-22T00:00:00Z'))).toBe('2026-11-22')
  expect(toDay(new Date('2026-11-22T23:59:59.999Z'))).toBe('2026-11-22')
})

test.each([
  ['2026-11-22', '2026-11-22', 0],
  ['2026-11-22', '2026-11-29', 7],
  ['2026-11-29', '2026-11-22', -7],
  ['2026-03-28', '2026-03-30', 2],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-12-31', '2027-01-01', 1],
])('from %s to %s it is %i days', (from, to, days) => {
  expect(countDays(from, to)).toBe(days)
})

test('days between two days are whole, and so many days later is the other day', () => {
  fc.assert(
    fc.property(dayArbitrary, dayArbitrary, (from, to) => {
      const days = countDays(from, to)
      expect(Number.isInteger(days)).toBe(true)
      expect(addDays(from, days)).toBe(to)
    }),
  )
})

test('every day of a moment is a day in the form of the content, and nothing else is', () => {
  fc.assert(fc.property(dayArbitrary, (day) => daySchema.safeParse(day).success))
  for (const text of ['2026-02-30', '2026-1-1', '22.11.2026', '2026-11-22T00:00:00Z', '']) {
    expect(daySchema.safeParse(text).success, text).toBe(false)
  }
})
