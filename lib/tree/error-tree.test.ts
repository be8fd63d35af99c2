import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPolicy, expectedMinutes, prepare } from '@/lib/troubleshooting/policy'
import type { Model } from '@/lib/troubleshooting/schema'
import { modelArbitrary } from '@/lib/troubleshooting/test-models'
import { type ErrorNode, findFoldedSteps, listNext, toErrorTree } from './error-tree'

const model: Model = {
  causes: [
    { id: 'c1', probability: 0.75 },
    { id: 'c2', probability: 0.25 },
  ],
  fixes: [
    { id: 'f1', minutes: 6, reversible: true, worksFor: { c1: 1 } },
    { id: 'f2', minutes: 6, reversible: true, worksFor: { c2: 0.5 } },
  ],
  questions: [{ id: 'q', minutes: 0.5, answers: { yes: { c1: 1 }, no: { c2: 1 } } }],
  giveUpMinutes: 20,
}

function draw(from: Model): ErrorNode {
  return toErrorTree(createPolicy(prepare(from)), from)
}

function listNodes(node: ErrorNode): readonly ErrorNode[] {
  return [node, ...node.edges.flatMap(({ to }) => listNodes(to))]
}

/** Minutes and probability of every way from the root to an end. */
function listWays(node: ErrorNode): readonly { readonly minutes: number; readonly probability: number }[] {
  const own = node.step.kind === 'fixed' ? 0 : node.step.minutes
  if (node.edges.length === 0) return [{ minutes: own, probability: 1 }]
  return node.edges.flatMap((edge) =>
    listWays(edge.to).map(({ minutes, probability }) => ({
      minutes: own + minutes,
      probability: edge.probability * probability,
    })),
  )
}

describe('an example', () => {
  test('each step has its minutes, each event its probability', () => {
    const root = draw(model)
    expect(root.step).toEqual({ kind: 'question', id: 'q', minutes: 0.5 })
    expect(root.edges.map(({ event, probability }) => [event, probability])).toEqual([
      ['yes', 0.75],
      ['no', 0.25],
    ])
    expect(root.stepCount).toBe(3)
    expect(root.expectedMinutes).toBeCloseTo(0.5 + 0.75 * 6 + 0.25 * (6 + 0.5 * 20), 12)
  })

  test('the worst case leaves out what cannot happen', () => {
    const root = draw(model)
    expect(root.edges[0]?.to.worstMinutes).toBe(6)
    expect(root.worstMinutes).toBe(26.5)
  })

  test('a policy for another model is refused', () => {
    expect(() => toErrorTree({ fix: 'gone', failed: { stop: true } }, model)).toThrow(
      'the policy names "gone", which its model does not have or had already',
    )
  })
})

/** What a drawing shows: steps, stops and cuts. "Fixed" is a mark on its fix. */
function listDrawn(node: ErrorNode, folded: ReadonlySet<ErrorNode>): readonly ErrorNode[] {
  return folded.has(node) ? [node] : [node, ...listNext(node).flatMap((next) => listDrawn(next, folded))]
}

describe('whatever the model', () => {
  test('the root costs what the engine expects', () => {
    fc.assert(
      fc.property(modelArbitrary(), (from) => {
        const engine = expectedMinutes(prepare(from), { answers: {}, trials: {} })
        expect(Math.abs(draw(from).expectedMinutes - engine)).toBeLessThan(1e-9)
      }),
    )
  })

  test('the probabilities out of a node that can be reached sum to 1, its reach to that of what follows', () => {
    fc.assert(
      fc.property(modelArbitrary(), (from) => {
        for (const { edges, reach } of listNodes(draw(from)).filter((node) => node.edges.length > 0)) {
          if (reach < 1e-12) continue
          expect(edges.reduce((sum, edge) => sum + edge.probability, 0)).toBeCloseTo(1, 9)
          expect(edges.reduce((sum, edge) => sum + edge.to.reach, 0)).toBeCloseTo(reach, 9)
        }
      }),
    )
  })

  test('the ways of a tree average its expected minutes, and none that can happen is longer than its worst case', () => {
    fc.assert(
      fc.property(modelArbitrary(), (from) => {
        const root = draw(from)
        const ways = listWays(root).filter(({ probability }) => probability > 0)
        const mean = ways.reduce((sum, { minutes, probability }) => sum + minutes * probability, 0)
        expect(mean).toBeCloseTo(root.expectedMinutes, 9)
        expect(Math.max(...ways.map(({ minutes }) => minutes))).toBeCloseTo(root.worstMinutes, 9)
        expect(root.worstMinutes).toBeGreaterThanOrEqual(root.expectedMinutes - 1e-9)
      }),
    )
  })

  test('a drawing holds as much as allowed, and what it cuts off is no likelier than what it shows', () => {
    const wide = modelArbitrary({ fixesMax: 6, questionsMax: 3 })
    fc.assert(
      fc.property(wide, fc.integer({ min: 1, max: 30 }), (from, nodesMax) => {
        const root = draw(from)
        const folded = findFoldedSteps(root, nodesMax)
        const drawn = listDrawn(root, folded)
        expect(drawn.length).toBeLessThanOrEqual(nodesMax)
        const shown = drawn.filter((node) => !folded.has(node) && node.edges.length > 0)
        for (const { reach } of folded) {
          for (const other of shown) expect(reach).toBeLessThanOrEqual(other.reach + 1e-12)
        }
      }),
    )
  })

  test('the same model gives the same tree', () => {
    fc.assert(
      fc.property(modelArbitrary(), (from) => {
        expect(draw(from)).toEqual(draw(from))
      }),
    )
  })
})
