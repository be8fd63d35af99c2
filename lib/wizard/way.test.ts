import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWay, toHistory, toQuery, type WayStep, withoutStep, withStep } from './way'

const keys = { fixes: ['vpn-off', 'clear-site-data'], questions: { 'hotspot-test': ['works', 'fails'] } }

test('a question that a fix tried in vain has settled is not open any more; what was answered stays', () => {
  const settling = { 'vpn-on': ['vpn-off'], 'hotspot-test': ['change-connection'] }
  const failed = { kind: 'trial', id: 'vpn-off', value: 'failed' } as const
  expect(toHistory([failed], settling).answers).toEqual({ 'vpn-on': 'unknown' })
  expect(toHistory([{ ...failed, value: 'could-not' }], settling).answers).toEqual({})
  const answered = { kind: 'answer', id: 'vpn-on', value: 'yes' } as const
  expect(toHistory([answered, failed], settling).answers).toEqual({ 'vpn-on': 'yes' })
})

describe('parseWay', () => {
  test('answers and outcomes come in the order of the address', () => {
    expect(parseWay(keys, { 'hotspot-test': 'works', 'vpn-off': 'failed' })).toEqual({
      steps: [
        { kind: 'answer', id: 'hotspot-test', value: 'works' },
        { kind: 'trial', id: 'vpn-off', value: 'failed' },
      ],
      ignored: [],
    })
  })

  test.each([
    ['a name the error does not know', { utm_source: 'x' }, ['utm_source']],
    ['an outcome that does not exist', { 'vpn-off': 'exploded' }, ['vpn-off']],
    ['an answer of another question', { 'hotspot-test': 'failed' }, ['hotspot-test']],
    ['a repeated parameter', { 'vpn-off': ['failed', 'worked'] }, ['vpn-off']],
    ['names of object methods', { toString: 'works', constructor: 'x' }, ['toString', 'constructor']],
    ['a name of 10 000 characters, shortened', { [`${'a'.repeat(10_000)}`]: '' }, ['a'.repeat(40)]],
  ])('%s is left out and named', (_, query, ignored) => {
    expect(parseWay(keys, query)).toEqual({ steps: [], ignored })
  })

  test('of a thousand unknown parameters five are named', () => {
    const query = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`p${i}`, 'x']))
    expect(parseWay(keys, query).ignored).toHaveLength(5)
  })
})

describe('a way', () => {
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('trial' as const),
      id: fc.constantFrom(...keys.fixes),
      value: fc.constantFrom('worked' as const, 'failed' as const, 'skipped' as const, 'could-not' as const),
    }),
    fc.record({
      kind: fc.constant('answer' as const),
      id: fc.constant('hotspot-test'),
      value: fc.constantFrom('works', 'fails', 'unknown'),
    }),
  )
  const way = fc.uniqueArray(step, { selector: (one) => one.id })

  test('written as a query and read again is the same way', () => {
    fc.assert(
      fc.property(way, (steps) => {
        const query = Object.fromEntries(new URLSearchParams(toQuery(steps)))
        expect(parseWay(keys, query)).toEqual({ steps, ignored: [] })
      }),
    )
  })

  test('with one answer changed keeps all the others', () => {
    fc.assert(
      fc.property(way, step, (steps, changed) => {
        const after = withStep(steps, changed)
        expect(withoutStep(after, changed.id)).toEqual(withoutStep(steps, changed.id))
        expect(after.at(-1)).toEqual(changed)
      }),
    )
  })

  test('gives the engine answers and trials apart', () => {
    const steps: WayStep[] = [
      { kind: 'answer', id: 'hotspot-test', value: 'unknown' },
      { kind: 'trial', id: 'vpn-off', value: 'could-not' },
    ]
    expect(toHistory(steps)).toEqual({ answers: { 'hotspot-test': 'unknown' }, trials: { 'vpn-off': 'could-not' } })
  })
})
