import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { questionsMax } from '@/lib/content/flow-shape'
import type { Flow } from '@/lib/content/knowledge-base'
import { loadKnowledgeBase } from '@/lib/content/load.server'
import { unknownAnswer } from '@/lib/content/question-schema'
import { type Walk, walk } from '@/lib/flow/walk'
import { type Locale, locales } from '@/lib/i18n/locales'

/* Every way through every flow of the site. Nothing here names a unit: new content is swept as it comes. */

const { errors, guides, flows } = loadKnowledgeBase(path.resolve('content'))

describe.each([...flows])('through the flow %s', (_, flow) => {
  const ways = listWays(flow, {})

  test('every way ends at an error or a guide that is there, after six questions at most', () => {
    expect(ways.length).toBeGreaterThan(1)
    expect(ways.filter((way) => way.path.length > questionsMax || !hasArrived(way))).toEqual([])
  })

  test.each(locales)('no page on any way misses a word in "%s"', (locale) => {
    const questions = new Set(ways.flatMap((way) => way.path.map((step) => step.node)))
    expect([...questions].flatMap((node) => listMissing(flow, node, locale))).toEqual([])
  })
})

/** The whole ways, and those that got longer than any may be. */
function listWays(flow: Flow, answers: Readonly<Record<string, string>>): readonly Walk[] {
  const way = walk(flow.facts, answers)
  const { path: steps, current } = way
  // A walk that does not go on with one more answer is stuck.
  if (!('node' in current) || steps.length > questionsMax || steps.length < Object.keys(answers).length) return [way]
  const ids = flow.facts.nodes[current.node]?.answers.map((answer) => answer.id) ?? []
  return [...ids, unknownAnswer].flatMap((id) => listWays(flow, { ...answers, [current.node]: id }))
}

function hasArrived({ current }: Walk): boolean {
  if ('node' in current) return false
  return 'error' in current ? errors.has(current.error) : guides.has(current.guide)
}

function listMissing({ facts, words }: Flow, node: string, locale: Locale): readonly string[] {
  const { text = '', answers = {} } = words[locale].nodes[node] ?? {}
  const ids = facts.nodes[node]?.answers.map((answer) => answer.id) ?? []
  const isMissing = (words: string | undefined) => words === undefined || words.trim() === ''
  return [
    ...(isMissing(text) ? [node] : []),
    ...ids.filter((id) => isMissing(answers[id])).map((id) => `${node}: ${id}`),
  ]
}
