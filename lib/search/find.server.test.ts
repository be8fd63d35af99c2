import { expect, test } from 'vitest'
import { find, findVerdict } from './find.server'

test.each([
  ['toutes mes discussions chatgpt ont disparu', 'unable-to-load-history'],
  ['error 1020', 'cloudflare-1020'],
])('%s: what it was recognised as stands first, also where its words are not', (query, slug) => {
  for (const locale of ['fr', 'en'] as const) expect(find(query, locale).results[0]?.entry.id).toBe(slug)
})

test('an empty query finds nothing, and a limit holds', () => {
  expect(find('', 'en').results).toEqual([])
  expect(find('429', 'en', 3).results).toHaveLength(3)
})

test('a query that is recognised says of which error, and what it answers of its wizard', () => {
  expect(findVerdict(find('APIConnectionError: Connection error. ECONNREFUSED', 'fr'))).toMatchObject({
    slug: 'connection-error',
    told: [{ question: 'cause-line', answer: 'refused' }],
  })
  expect(findVerdict(find('error 1020', 'en'))).toEqual({ slug: 'cloudflare-1020', told: [] })
})

test('one that several errors show, or none, is recognised as nothing', () => {
  for (const query of ['429', 'too many requests', 'trop de requêtes', 'I am blocked', 'my cat is blue', ''])
    expect(findVerdict(find(query, 'en'))).toBeNull()
})
