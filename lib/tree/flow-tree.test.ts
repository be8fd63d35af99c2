import { describe, expect, test } from 'vitest'
import type { FlowFacts } from '@/lib/content/schema'
import { type FlowNode, findFoldedQuestions, listFlowEnds, listShownQuestions, toFlowTree } from './flow-tree'

const flow: FlowFacts = {
  start: 'seen',
  nodes: {
    seen: {
      answers: [
        { id: 'page', to: { node: 'number' } },
        { id: 'program', to: { error: '401-invalid-api-key' } },
        { id: 'file', to: { node: 'size' } },
      ],
      unknown: { node: 'number' },
    },
    number: {
      answers: [
        { id: 'yes', to: { error: 'cloudflare-1020' } },
        { id: 'no', to: { guide: 'two-minute-check' } },
      ],
      unknown: { guide: 'two-minute-check' },
    },
    size: {
      answers: [
        { id: 'big', to: { node: 'number' } },
        { id: 'small', to: { error: '401-invalid-api-key' } },
      ],
      unknown: { error: '401-invalid-api-key' },
    },
  },
}

function listNodes(node: FlowNode): readonly FlowNode[] {
  return node.kind === 'question' ? [node, ...node.edges.flatMap(({ to }) => listNodes(to))] : [node]
}

describe('toFlowTree', () => {
  test('answers to the same place share an edge, "I don\'t know" among them', () => {
    expect(toFlowTree(flow).edges.map(({ answers, to }) => [answers, to.id])).toEqual([
      [['page', 'unknown'], 'number'],
      [['program'], '401-invalid-api-key'],
      [['file'], 'size'],
    ])
  })

  test('a question that several ways lead to stands on each of them', () => {
    const numbers = listNodes(toFlowTree(flow)).filter(({ id }) => id === 'number')
    expect(numbers.map(({ asked }) => asked)).toEqual([1, 2])
  })

  test('the questions are counted, on the longest way and over all', () => {
    expect(toFlowTree(flow)).toMatchObject({ asked: 0, longest: 3, questionCount: 4 })
  })

  test('a target that is missing is named', () => {
    expect(() => toFlowTree({ start: 'gone', nodes: {} })).toThrow('the flow has no node "gone"')
  })
})

describe('listFlowEnds', () => {
  test('each end has its shortest and longest way, and every sequence of answers is counted', () => {
    expect(listFlowEnds(toFlowTree(flow))).toEqual([
      { kind: 'error', id: 'cloudflare-1020', fewest: 2, most: 3, ways: 3 },
      { kind: 'guide', id: 'two-minute-check', fewest: 2, most: 3, ways: 6 },
      { kind: 'error', id: '401-invalid-api-key', fewest: 1, most: 2, ways: 3 },
    ])
  })
})

describe('findFoldedQuestions', () => {
  test('a tree that fits is drawn whole, one that does not shows each question in full once', () => {
    const root = toFlowTree(flow)
    expect([...findFoldedQuestions(root, 4)]).toEqual([])
    const small: FlowFacts = {
      ...flow,
      start: 'first',
      nodes: { ...flow.nodes, first: { answers: [], unknown: { node: 'seen' } } },
    }
    const larger = toFlowTree(small)
    expect(larger.questionCount).toBe(5)
    const folded = findFoldedQuestions(larger, 4)
    expect([...folded].map(({ id, asked }) => [id, asked])).toEqual([['size', 2]])
    expect(listShownQuestions(larger, folded).map(({ id }) => id)).toEqual(['first', 'seen', 'number'])
  })
})
