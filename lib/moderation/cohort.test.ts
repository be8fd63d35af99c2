import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cohort, parseCohort, toCohortText, toHour, toHourBounds } from './cohort'

const digest = 'abcdefghijklmnopqrstu_'
const cohorts: readonly Cohort[] = [
  { by: 'network', network: digest },
  { by: 'area', area: digest },
  { by: 'text', textDigest: digest },
  { by: 'hour', hour: '2026-11-22T19', error: 'at-capacity', fix: 'other-model', outcome: 'worked' },
]

test.each(cohorts.map((cohort) => [toCohortText(cohort), cohort] as const))(
  '%s leads back to its cohort',
  (text, cohort) => {
    expect(parseCohort(text)).toEqual(cohort)
  },
)

test.each([
  '',
  'network',
  'network:',
  'network:short',
  `network:${digest}:more`,
  `nothing:${digest}`,
  `network:${digest}'`,
  'hour:2026-11-22T19',
  'hour:2026-99-22T19:a:b:worked',
  'hour:2026-11-22T19:a:b:great',
  'hour:2026-11-22T19:a:b:worked:more',
  '__proto__:abcdefghijklmnopqrstuv',
])('%s names no cohort', (text) => {
  expect(parseCohort(text)).toBeNull()
})

test('no text makes the parser throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cohort = parseCohort(text)
      if (cohort !== null) expect(toCohortText(cohort)).toBe(text)
    }),
  )
})

test('an hour ends where the next one begins, over midnight too', () => {
  expect(toHour(new Date('2026-11-22T23:59:59.999Z'))).toBe('2026-11-22T23')
  expect(toHourBounds('2026-11-22T23')).toEqual({
    from: new Date('2026-11-22T23:00:00Z'),
    before: new Date('2026-11-23T00:00:00Z'),
  })
})
