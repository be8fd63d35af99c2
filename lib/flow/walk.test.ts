import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FlowFacts } from '@/lib/content/schema'
import { walk } from './walk'

const flow: FlowFacts = {
  start: 'seen',
  nodes: {
    seen: {
      answers: [
        { id: 'page', to: { node: 'number' } },
        { id: 'program', to: { error: '401-invalid-api-key' } },
      ],
      unknown: { guide: 'two-minute-check' },
    },
    number: {
      answers: [
        { id: 'yes', to: { error: 'cloudflare-1020' } },
        { id: 'no', to: { error: 'cloudflare-blocked' } },
      ],
      unknown: { error: 'cloudflare-blocked' },
    },
  },
}

describe('walk', () => {
  test.each([
    ['nothing answered: the first question', {}, { node: 'seen' }, 0],
    ['an answer leads to the next question', { seen: 'page' }, { node: 'number' }, 1],
    ['two answers lead to an error', { seen: 'page', number: 'yes' }, { error: 'cloudflare-1020' }, 2],
    ['"I don’t know" leads on', { seen: 'unknown' }, { guide: 'two-minute-check' }, 1],
    ['an answer off the way is left aside', { seen: 'program', number: 'yes' }, { error: '401-invalid-api-key' }, 1],
    ['an answer that the question does not have stops there', { seen: 'maybe' }, { node: 'seen' }, 0],
    ['names of object methods are no answers', { seen: 'toString', constructor: 'page' }, { node: 'seen' }, 0],
  ])('%s', (_, answers, current, steps) => {
    const result = walk(flow, answers)
    expect(result.current).toEqual(current)
    expect(result.path).toHaveLength(steps)
  })

  test('a walk replays from its own path to the same place', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('seen', 'number', 'x'),
          fc.constantFrom('page', 'program', 'yes', 'no', 'unknown', 'x'),
        ),
        (answers) => {
          const first = walk(flow, answers)
          const again = walk(flow, Object.fromEntries(first.path.map(({ node, answer }) => [node, answer])))
          expect(again).toEqual(first)
        },
      ),
    )
  })

  test('a flow with a cycle ends', () => {
    const cyclic: FlowFacts = {
      start: 'a',
      nodes: {
        a: { answers: [{ id: 'x', to: { node: 'b' } }], unknown: { node: 'b' } },
        b: { answers: [{ id: 'x', to: { node: 'a' } }], unknown: { node: 'a' } },
      },
    }
    expect(walk(cyclic, { a: 'x', b: 'x' }).path).toHaveLength(2)
  })
})
