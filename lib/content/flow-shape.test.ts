import { expect, test } from 'vitest'
import { checkFlowShape, questionsMax } from './flow-shape'
import { formatProblem } from './problem'
import type { FlowFacts, FlowTarget } from './schema'

const end: FlowTarget = { guide: 'doors' }

/** A flow from "id: next next…"; a name without questions of its own is an end. */
function flowOf(start: string, next: Readonly<Record<string, readonly string[]>>): FlowFacts {
  const to = (id: string): FlowTarget => (Object.hasOwn(next, id) ? { node: id } : end)
  const nodes = Object.entries(next).map(([id, [unknown = 'end', ...answers]]) => [
    id,
    { answers: answers.map((target, i) => ({ id: `answer-${i}`, to: to(target) })), unknown: to(unknown) },
  ])
  return { start, nodes: Object.fromEntries(nodes) }
}

function check(flow: FlowFacts): string[] {
  return checkFlowShape('flows/x/flow.yaml', flow).map(formatProblem)
}

function chain(length: number): FlowFacts {
  const ids = Array.from({ length }, (_, i) => `n${i + 1}`)
  return flowOf('n1', Object.fromEntries(ids.map((id, i) => [id, ['end', ids[i + 1] ?? 'end']])))
}

test('a flow whose ways meet again is in order', () => {
  expect(check(flowOf('a', { a: ['c', 'b', 'c'], b: ['c', 'end'], c: ['end', 'end'] }))).toEqual([])
})

test('a way back to a question already asked is reported once, with the circle', () => {
  expect(check(flowOf('a', { a: ['end', 'b'], b: ['end', 'c', 'c'], c: ['b', 'end'] }))).toEqual([
    'flows/x/flow.yaml · nodes: expected no way back to a question already asked, received b → c → b',
  ])
})

test('a question that no way leads to is reported', () => {
  expect(check(flowOf('a', { a: ['end', 'end'], b: ['end', 'a'] }))).toEqual([
    'flows/x/flow.yaml · nodes.b: expected a way to it from "a", received none',
  ])
})

test('the longest way asks no more questions than the home page promises', () => {
  expect(check(chain(questionsMax))).toEqual([])
  expect(check(chain(questionsMax + 1))).toEqual([
    'flows/x/flow.yaml · nodes: expected at most 6 questions one after another, received n1 → n2 → n3 → n4 → n5 → n6 → n7',
  ])
})
