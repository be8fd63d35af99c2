import { expect, test } from 'vitest'
import { fixtureFolder } from '@/lib/content/fixtures/list-problems.server'
import { getUnit, type KnowledgeBase } from '@/lib/content/knowledge-base'
import { loadKnowledgeBase } from '@/lib/content/load.server'
import { formatProblem } from '@/lib/content/problem'
import { checkTroubleshooting } from './knowledge-base-check'

test('what is wrong in errors and in flows is told together, by the minutes and questions that the pages use', () => {
  const whole = loadKnowledgeBase(fixtureFolder('whole'))
  const flow = getUnit(whole.flows, 'triage')
  const facts = { ...flow.facts, nodes: { ...flow.facts.nodes, spare: { answers: [], unknown: { guide: 'doors' } } } }
  const knowledgeBase: KnowledgeBase = { ...whole, flows: new Map([['triage', { ...flow, facts }]]) }

  expect(checkTroubleshooting(knowledgeBase).map(formatProblem)).toEqual([
    'errors/door-locked/error.yaml · questions[0].question: expected a question whose answer can change what comes next, received "key-at-hand", which changes nothing',
    'flows/triage/flow.yaml · nodes.spare: expected a way to it from "what", received none',
  ])
})
