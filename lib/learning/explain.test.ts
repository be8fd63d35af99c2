import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderFixes } from '@/lib/troubleshooting/order'
import type { Model } from '@/lib/troubleshooting/schema'
import { modelArbitrary } from '@/lib/troubleshooting/test-models'
import { explainOrder, formatExplanation } from './explain'

const authored: Model = {
  causes: [
    { id: 'c1', probability: 0.5 },
    { id: 'c2', probability: 0.5 },
  ],
  fixes: [
    { id: 'quick', minutes: 1, reversible: true, worksFor: { c1: 0.5 } },
    { id: 'drastic', minutes: 0.5, reversible: false, worksFor: { c1: 0.9, c2: 0.9 } },
    { id: 'slow', minutes: 2, reversible: true, worksFor: { c2: 0.6 } },
  ],
  questions: [],
  giveUpMinutes: 30,
}

test('the order explained is the order of the article, for any model', () => {
  fc.assert(
    fc.property(modelArbitrary(), (model) => {
      expect(explainOrder(model).map(({ fix }) => fix)).toEqual(orderFixes(model))
    }),
  )
})

test('a version is explained with its numbers, their denominator, and the order that pages showed', () => {
  const model = {
    ...authored,
    causes: [
      { id: 'c1', probability: 0.2 },
      { id: 'c2', probability: 0.8 },
    ],
  }
  const fitted = {
    error: 'door-locked',
    version: 3,
    createdAt: new Date('2026-11-22T10:00:00Z'),
    authored,
    model,
    sessionCount: 41,
    trialCount: 57,
    effectiveTrials: 55.319,
    halfLifeDays: 120,
    lastTrialAt: new Date('2026-11-22T09:59:00Z'),
  }
  expect(formatExplanation(fitted).split('\n')).toEqual([
    'door-locked, version 3 of 2026-11-22T10:00:00.000Z',
    'Learned from 57 trials in 41 sessions, the newest of 2026-11-22T09:59:00.000Z.',
    'With a half-life of 120 days they count as 55.32 trials.',
    'Pages show: order from 55 trials, which is the learned one.',
    '',
    'Learned',
    '    fix      P(works)  minutes  per minute',
    ' 1  slow       0.4800        2      0.2400',
    ' 2  quick      0.1923        1      0.1923',
    ' 3  drastic    0.9000      0.5      1.8000  cannot be undone',
    '',
    "The authors' estimate",
    '    fix      P(works)  minutes  per minute',
    ' 1  quick      0.2500        1      0.2500',
    ' 2  slow       0.4000        2      0.2000',
    ' 3  drastic    0.9000      0.5      1.8000  cannot be undone',
    '',
    'P(works) holds once all fixes above have failed. The greatest P(works) per minute comes next; a fix that cannot be',
    'undone waits until no other one is left for what it cures.',
  ])
  const few = formatExplanation({ ...fitted, effectiveTrials: 19.99, lastTrialAt: null })
  expect(few).toContain("Pages show: order by the authors' estimate, since these are fewer than it takes.")
  expect(few).toContain('Learned from 57 trials in 41 sessions, all of them removed since.')
})
