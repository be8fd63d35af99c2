import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outcomeSchema } from '@/lib/troubleshooting/schema'
import { correctionMinutes, decideTrial } from './trial-decision'

const reportedAt = new Date('2026-11-22T10:00:00Z')

function minutesLater(minutes: number): Date {
  return new Date(reportedAt.getTime() + minutes * 60_000)
}

describe('decideTrial', () => {
  test('the first report is recorded', () => {
    expect(decideTrial(null, { idempotencyKey: 'a', outcome: 'worked', isHasty: false, now: reportedAt })).toBe(
      'record',
    )
  })

  test.each([
    ['the same report again', 'worked', 'a', 'worked', 0, 'already'],
    ['the same report again, much later', 'worked', 'a', 'worked', 600, 'already'],
    ['another outcome within half an hour', 'worked', 'a', 'failed', 30, 'correct'],
    ['another outcome after half an hour', 'worked', 'a', 'failed', 30.1, 'not-counted'],
    ['set aside, then done, after half an hour', 'skipped', 'a', 'worked', 31, 'not-counted'],
    ['another page, the same outcome', 'worked', 'b', 'worked', 1, 'not-counted'],
    ['another page, the other result', 'worked', 'b', 'failed', 1, 'correct'],
    ['another page, the other result within half an hour', 'failed', 'b', 'worked', 30, 'correct'],
    ['another page, the other result after half an hour', 'failed', 'b', 'worked', 30.1, 'not-counted'],
    ['another page, set aside after a result', 'failed', 'b', 'skipped', 1, 'not-counted'],
    ['another page, set aside in another way', 'skipped', 'b', 'could-not', 1, 'not-counted'],
    ['another page, a result after it was skipped', 'skipped', 'b', 'worked', 600, 'replace'],
    ['another page, a result after it could not be done', 'could-not', 'b', 'failed', 600, 'replace'],
  ] as const)('%s: %s, then %s %s after %s minutes: %s', (_, before, idempotencyKey, outcome, minutes, decision) => {
    const stored = { idempotencyKey: 'a', outcome: before, reportedAt, isHasty: false }
    expect(decideTrial(stored, { idempotencyKey, outcome, isHasty: false, now: minutesLater(minutes) })).toBe(decision)
  })

  test('after half an hour no page changes a result, and setting aside never does from another page', () => {
    const outcomes = fc.constantFrom(...outcomeSchema.options)
    const results = fc.constantFrom('worked' as const, 'failed' as const)
    fc.assert(
      fc.property(results, outcomes, fc.boolean(), fc.nat({ max: 1440 }), (before, outcome, isHasty, minutes) => {
        const stored = { idempotencyKey: 'a', outcome: before, reportedAt, isHasty: false }
        const report = { idempotencyKey: 'b', outcome, isHasty, now: minutesLater(minutes) }
        const isResult = outcome === 'worked' || outcome === 'failed'
        const isCorrection = isResult && outcome !== before && minutes <= correctionMinutes
        expect(decideTrial(stored, report)).toBe(isCorrection ? 'correct' : 'not-counted')
      }),
    )
  })

  test('a result in haste gives way to the first that took its time, whatever it says and from whichever page', () => {
    const outcomes = fc.constantFrom('worked' as const, 'failed' as const)
    const keys = fc.constantFrom('a', 'b')
    fc.assert(
      fc.property(outcomes, outcomes, keys, fc.nat({ max: 1440 }), (before, outcome, idempotencyKey, minutes) => {
        const stored = { idempotencyKey: 'a', outcome: before, reportedAt, isHasty: true }
        const report = { idempotencyKey, outcome, isHasty: false, now: minutesLater(minutes) }
        expect(decideTrial(stored, report)).toBe('replace')
      }),
    )
  })

  test('haste does not make good for haste', () => {
    const stored = { idempotencyKey: 'a', outcome: 'failed' as const, reportedAt, isHasty: true }
    const report = { idempotencyKey: 'a', outcome: 'failed' as const, isHasty: true, now: reportedAt }
    expect(decideTrial(stored, report)).toBe('already')
    for (const idempotencyKey of ['a', 'b']) {
      expect(decideTrial(stored, { ...report, idempotencyKey, outcome: 'worked' })).toBe('correct')
    }
  })

  test('half an hour is the time to correct oneself', () => {
    expect(correctionMinutes).toBe(30)
  })
})
