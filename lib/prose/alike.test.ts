import { expect, test } from 'vitest'
import { fixtureFolder } from '@/lib/content/fixtures/list-problems.server'
import type { ErrorArticle } from '@/lib/content/knowledge-base'
import { getUnit } from '@/lib/content/knowledge-base'
import { loadKnowledgeBase } from '@/lib/content/load.server'
import { checkAlike } from './alike'

const original = getUnit(loadKnowledgeBase(fixtureFolder('whole')).errors, 'door-locked')

/** The same article under another name, with other phrases for its causes. */
function toCopy(slug: string, causes: Readonly<Record<string, string>>): ErrorArticle {
  const { en, fr } = original.words
  return { ...original, slug, words: { en: { ...en, causes, lookAlikes: {} }, fr } }
}

const phrases = {
  'key-missing': 'The key of the house was left with the neighbours who are away',
  'lock-stuck': 'The lock has rusted over the long and rainy winter of this year',
}
const renamed = {
  'key-missing': 'The key of the garage was left with the neighbours who are away',
  'lock-stuck': 'The bolt has rusted over the long and rainy winter of this year',
}
const other = { 'key-missing': 'Somebody took it to work', 'lock-stuck': 'Paint glued the leaf to its frame' }

test('an article whose causes and fixes are another’s with names changed is named, with how much is the same', () => {
  expect(checkAlike([toCopy('door', phrases), toCopy('garage', renamed)])).toMatchObject([
    { file: 'errors/door/error.yaml', received: expect.stringMatching(/^those of garage to \d\d %$/) },
  ])
})

test('the same fixes for causes told apart are no copy', () => {
  const [first, second] = [toCopy('door', phrases), toCopy('garage', other)]
  const fewer = { ...second, facts: { ...second.facts, fixes: [] } }
  expect(checkAlike([first, fewer])).toEqual([])
})

test('a reason in either article is enough', () => {
  const copy = toCopy('garage', renamed)
  const explained = { ...copy, facts: { ...copy.facts, alike: [{ error: 'door', reason: 'two doors, two articles' }] } }
  expect(checkAlike([toCopy('door', phrases), explained])).toEqual([])
})
