import { expect, test } from 'vitest'
import { createRandom } from '@/lib/random/random'
import type { Model } from '@/lib/troubleshooting/schema'
import { daysMax, inventSessions } from './invent'

const model: Model = {
  causes: [
    { id: 'a', probability: 0.7 },
    { id: 'b', probability: 0.3 },
  ],
  fixes: [
    { id: 'for-a', minutes: 1, reversible: true, worksFor: { a: 0.9 } },
    { id: 'for-b', minutes: 1, reversible: true, worksFor: { b: 0.9 } },
  ],
  questions: [],
  giveUpMinutes: 60,
}

test('the same seed invents the same', () => {
  expect(inventSessions(model, 50, createRandom(1))).toEqual(inventSessions(model, 50, createRandom(1)))
  expect(inventSessions(model, 50, createRandom(2))).not.toEqual(inventSessions(model, 50, createRandom(1)))
})

test('what is invented is what the model says, ends with what worked, and lies in the past', () => {
  const sessions = inventSessions(model, 4000, createRandom(3))
  const first = sessions.flatMap(({ trials }) =>
    trials.filter(([fix]) => fix === 'for-a').map(([, outcome]) => outcome),
  )
  const results = first.filter((outcome) => outcome === 'worked' || outcome === 'failed')
  const share = results.filter((outcome) => outcome === 'worked').length / results.length
  expect(share).toBeGreaterThan(0.59)
  expect(share).toBeLessThan(0.67)
  for (const { trials, daysAgo, minute } of sessions) {
    expect(trials.slice(0, -1).every(([, outcome]) => outcome !== 'worked')).toBe(true)
    expect(daysAgo).toBeGreaterThanOrEqual(0)
    expect(daysAgo).toBeLessThan(daysMax)
    expect(minute).toBeLessThan(1440)
  }
})
