import { describe, expect, test } from 'vitest'
import type { ReportedSession } from '@/lib/resolution/reported-session'
import type { Model } from '@/lib/troubleshooting/schema'
import { fitSessions, halfLifeDays, toWeight } from './fit'
import { toModelText } from './model-text'

const authored: Model = {
  causes: [{ id: 'c', probability: 1 }],
  fixes: [{ id: 'f', minutes: 1, reversible: true, worksFor: { c: 0.5 } }],
  questions: [{ id: 'q', minutes: 1, answers: { yes: { c: 0.5 }, no: { c: 0.5 } } }],
  giveUpMinutes: 10,
}

const today = '2026-11-22'

function daysAgo(days: number): string {
  return new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10)
}

function repeat(count: number, change: Partial<ReportedSession> = {}): readonly ReportedSession[] {
  return Array.from({ length: count }, (_, index) => ({
    network: `n${index}`,
    day: today,
    answers: [],
    trials: [['f', 'worked']],
    ...change,
  }))
}

function rateOf(sessions: readonly ReportedSession[]): number {
  return fitSessions(authored, sessions, today).model.fixes[0]?.worksFor.c ?? 0
}

describe('the weight of a session', () => {
  test.each([
    ['of today', 0, 1],
    ['of a half-life ago', halfLifeDays, 0.5],
    ['of two half-lives ago', 2 * halfLifeDays, 0.25],
    ['of a clock that runs ahead', -3, 1],
  ])('%s', (_, age, expected) => {
    expect(toWeight(daysAgo(age), today)).toBe(expected)
  })
})

test('12 sessions of a half-life ago say as much as 6 of today', () => {
  expect(rateOf(repeat(12, { day: daysAgo(halfLifeDays) }))).toBeCloseTo(rateOf(repeat(6)), 9)
})

test('trials that worked or failed are counted, and as effective ones by what their age leaves of them', () => {
  const sessions = [
    ...repeat(3),
    ...repeat(2, { day: daysAgo(halfLifeDays), trials: [['f', 'failed']] }),
    ...repeat(4, { trials: [['f', 'could-not']] }),
    ...repeat(1, { trials: [], answers: [['q', 'yes']] }),
    ...repeat(5, { trials: [] }),
  ]
  expect(fitSessions(authored, sessions, today)).toMatchObject({ sessionCount: 6, trialCount: 5, effectiveTrials: 4 })
})

test('without sessions nothing is learned', () => {
  expect(fitSessions(authored, [], today)).toEqual({
    model: authored,
    sessionCount: 0,
    trialCount: 0,
    effectiveTrials: 0,
  })
})

test('the same sessions on the same day give the same bytes, and on another day others', () => {
  const sessions = [...repeat(7, { day: daysAgo(50) }), ...repeat(3, { trials: [['f', 'failed']], day: daysAgo(9) })]
  const texts = [today, today, daysAgo(-20)].map((day) => toModelText(fitSessions(authored, sessions, day).model))
  expect(texts[1]).toBe(texts[0])
  expect(texts[2]).not.toBe(texts[0])
})
