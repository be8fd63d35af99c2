import { expect, test } from 'vitest'
import { find } from './find.server'

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
