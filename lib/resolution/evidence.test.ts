import { describe, expect, test } from 'vitest'
import { noEvidence, type TrialCount, toEvidence, withOwn } from './evidence'

function count(outcome: TrialCount['outcome'], number: number, lastDay: string, fixRevision = 2): TrialCount {
  return { fix: 'vpn-off', fixRevision, outcome, count: number, lastDay }
}

describe('toEvidence', () => {
  test.each([
    ['nobody reported', [], noEvidence],
    ['it worked', [count('worked', 3, '2026-11-20')], { tried: 3, worked: 3, lastWorkedDay: '2026-11-20' }],
    ['it failed', [count('failed', 2, '2026-11-20')], { tried: 2, worked: 0, lastWorkedDay: null }],
    [
      'both, and the last day is of what worked',
      [count('failed', 2, '2026-11-21'), count('worked', 3, '2026-11-19')],
      { tried: 5, worked: 3, lastWorkedDay: '2026-11-19' },
    ],
    ['set aside only', [count('skipped', 9, '2026-11-20'), count('could-not', 9, '2026-11-20')], noEvidence],
    ['an older revision of the fix', [count('worked', 9, '2026-11-20', 1)], noEvidence],
    [
      'counts in parts',
      [count('worked', 1, '2026-11-20'), count('worked', 1, '2026-11-18')],
      { tried: 2, worked: 2, lastWorkedDay: '2026-11-20' },
    ],
  ])('%s', (_, counts, expected) => {
    expect(toEvidence(counts, { 'vpn-off': 2 })).toEqual({ 'vpn-off': expected })
  })

  test('every fix asked for is there, and no other', () => {
    const counts = [count('worked', 1, '2026-11-20'), { ...count('worked', 1, '2026-11-20'), fix: 'gone' }]
    expect(toEvidence(counts, { 'vpn-off': 2, reload: 1 })).toEqual({
      'vpn-off': { tried: 1, worked: 1, lastWorkedDay: '2026-11-20' },
      reload: noEvidence,
    })
  })
})

const own = { day: '2026-11-22' }

test.each([
  ['nothing of their own', null, { tried: 3, worked: 1, lastWorkedDay: '2026-11-20' }],
  [
    'one that counts',
    { ...own, outcome: 'worked', isCounted: true },
    { tried: 3, worked: 1, lastWorkedDay: '2026-11-20' },
  ],
  [
    'one that is held',
    { ...own, outcome: 'worked', isCounted: false },
    { tried: 4, worked: 2, lastWorkedDay: '2026-11-22' },
  ],
  [
    'a failure that is held',
    { ...own, outcome: 'failed', isCounted: false },
    { tried: 4, worked: 1, lastWorkedDay: '2026-11-20' },
  ],
] as const)('whoever sent %s sees it among the numbers', (_, sent, expected) => {
  expect(withOwn({ tried: 3, worked: 1, lastWorkedDay: '2026-11-20' }, sent)).toEqual(expected)
})
