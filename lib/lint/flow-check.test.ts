import { describe, expect, test } from 'vitest'
import { formatProblem } from '@/lib/content/problem'
import type { FlowFacts, FlowTarget } from '@/lib/content/schema'
import { checkFlow } from './flow-check'

/** A flow that starts at "a"; a name that is no question of its own is an error. */
function check(questions: Readonly<Record<string, readonly [string, string, string]>>): string[] {
  const to = (name: string): FlowTarget => (Object.hasOwn(questions, name) ? { node: name } : { error: name })
  const nodes: FlowFacts['nodes'] = Object.fromEntries(
    Object.entries(questions).map(([id, [yes, no, unknown]]) => [
      id,
      {
        answers: [
          { id: 'yes', to: to(yes) },
          { id: 'no', to: to(no) },
        ],
        unknown: to(unknown),
      },
    ]),
  )
  return checkFlow({ slug: 'doors', facts: { start: 'a', nodes } }).map(formatProblem)
}

describe('checkFlow', () => {
  test('a flow whose every way ends has no problem', () => {
    expect(check({ a: ['b', 'end', 'c'], b: ['c', 'end', 'c'], c: ['end', 'other-end', 'end'] })).toEqual([])
  })

  test('a question that no way leads to is reported', () => {
    expect(check({ a: ['end', 'end', 'end'], b: ['end', 'end', 'end'] })).toEqual([
      'flows/doors/flow.yaml · nodes.b: expected a way to it from "a", received none',
    ])
  })

  test('a way back to a question already asked is reported', () => {
    expect(check({ a: ['b', 'end', 'end'], b: ['a', 'end', 'end'] })).toEqual([
      'flows/doors/flow.yaml · nodes: expected no way back to a question already asked, received a → b → a',
    ])
  })

  test('a way of seven questions is reported', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const questions = names.map((name, index) => [name, [names[index + 1] ?? 'end', 'end', 'end']] as const)
    expect(check(Object.fromEntries(questions))).toEqual([
      'flows/doors/flow.yaml · nodes: expected at most 6 questions one after another, received a → b → c → d → e → f → g',
    ])
  })

  test('questions from which nothing but questions can be reached are reported, each by its name', () => {
    expect(check({ a: ['b', 'end', 'end'], b: ['c', 'c', 'c'], c: ['b', 'b', 'b'] })).toEqual([
      'flows/doors/flow.yaml · nodes: expected no way back to a question already asked, received b → c → b',
      'flows/doors/flow.yaml · nodes.b: expected a way on to an error or a guide, received questions without end',
      'flows/doors/flow.yaml · nodes.c: expected a way on to an error or a guide, received questions without end',
    ])
  })
})
