import { expect, test } from 'vitest'
import { countJourneys, countUnitTests, hasPassed, toCount, toMissingCount, toTotalLine } from './tally.mjs'

function toUnitReport(passed: number, failed: number, pending = 0, todo = 0): string {
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
  })
}

function toJourneyReport(expected: number, unexpected: number, flaky = 0, skipped = 0): string {
  return JSON.stringify({ stats: { expected, unexpected, flaky, skipped } })
}

test('the last line is the sum of all runners', () => {
  const counts = [
    toCount('types', true),
    toCount('lint', true),
    toCount('content', true),
    countUnitTests('unit tests', toUnitReport(290, 0), 0),
    countJourneys('journeys', toJourneyReport(19, 0), 0),
  ]
  expect(toTotalLine(counts)).toBe('312 passed, 0 failed')
  expect(hasPassed(counts)).toBe(true)
})

test('skipped tests follow, and neither pass nor fail', () => {
  const counts = [countUnitTests('unit tests', toUnitReport(5, 0, 1, 1), 0)]
  expect(toTotalLine(counts)).toBe('5 passed, 0 failed, 2 skipped')
  expect(hasPassed(counts)).toBe(true)
})

test.each([
  ['a check that does not hold', toCount('lint', false), '0 passed, 1 failed'],
  ['a failing test', countUnitTests('unit tests', toUnitReport(4, 1), 1), '4 passed, 1 failed'],
  ['a test file that cannot be loaded', countUnitTests('unit tests', toUnitReport(4, 0), 1), '4 passed, 1 failed'],
  ['a run without tests', countUnitTests('unit tests', toUnitReport(0, 0), 0), '0 passed, 1 failed'],
  ['a report without a count', countUnitTests('unit tests', '{}', 0), '0 passed, 1 failed'],
  ['a runner without a report', toMissingCount('journeys', 'it wrote no report'), '0 passed, 1 failed'],
  [
    'a journey that passes at the second try',
    countJourneys('journeys', toJourneyReport(8, 0, 1), 0),
    '8 passed, 1 failed',
  ],
  ['a site that does not start', countJourneys('journeys', toJourneyReport(0, 0), 1), '0 passed, 1 failed'],
])('%s is a failure of the whole run', (_case, count, line) => {
  expect(toTotalLine([count])).toBe(line)
  expect(hasPassed([count])).toBe(false)
})
