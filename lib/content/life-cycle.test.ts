import { expect, test } from 'vitest'
import { fixtureFolder } from './fixtures/list-problems.server'
import type { KnowledgeBase } from './knowledge-base'
import { getUnit } from './knowledge-base'
import { checkLifeCycle, countRevisionsBehind, listStale } from './life-cycle'
import { loadKnowledgeBase } from './load.server'

const whole = loadKnowledgeBase(fixtureFolder('whole'))
const door = getUnit(whole.errors, 'door-locked')

function withRevisions(en: number, fr: number, language: 'en' | 'fr' = 'en') {
  const words = { en: { ...door.words.en, revision: en }, fr: { ...door.words.fr, revision: fr } }
  return { ...door, facts: { ...door.facts, language }, words }
}

function withDoor(error: typeof door): KnowledgeBase {
  return { ...whole, errors: new Map([[error.slug, error]]), guides: new Map() }
}

test('a translation is behind by the revisions that its original is ahead; the original never is', () => {
  const text = withRevisions(4, 2)
  expect([countRevisionsBehind(text, 'fr'), countRevisionsBehind(text, 'en')]).toEqual([2, 0])
  expect(countRevisionsBehind(withRevisions(4, 2, 'fr'), 'en')).toBe(0)
})

test('an article is stale the day after its interval has passed, and not before', () => {
  const fresh = { ...door, facts: { ...door.facts, reviewed: '2026-01-01', reviewDays: 30 } }
  expect(listStale(withDoor(fresh), '2026-01-31')).toEqual([])
  expect(listStale(withDoor(fresh), '2026-02-01')).toEqual([
    { kind: 'review', place: 'errors/door-locked', reviewed: '2026-01-01', daysOver: 1 },
  ])
})

test('a translation that is behind is listed with its file and its original', () => {
  const text = { ...withRevisions(3, 1), facts: { ...door.facts, reviewed: '2026-01-01' } }
  expect(listStale(withDoor(text), '2026-01-02')).toEqual([
    { kind: 'translation', place: 'errors/door-locked/fr.mdx', behind: 2, language: 'en' },
  ])
})

test('a translation ahead of its original is refused', () => {
  expect(checkLifeCycle('errors/door-locked', withRevisions(1, 2))).toEqual([
    {
      file: 'errors/door-locked/fr.mdx',
      field: 'revision',
      expected: 'at most 1, the revision of en.mdx',
      received: '2',
    },
  ])
  expect(checkLifeCycle('errors/door-locked', withRevisions(2, 2))).toEqual([])
})
