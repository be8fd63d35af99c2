import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugSchema } from '@/lib/content/schema'
import { linkIdSchema } from './schema'

test('every slug is the id of a link, so that each resource of the catalogue can be voted for', () => {
  const slugArbitrary = fc
    .stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .filter((text) => slugSchema.safeParse(text).success)
  fc.assert(fc.property(slugArbitrary, (slug) => linkIdSchema.safeParse(slug).success))
})

test.each([
  ['an id as the database gives them', '9b2c7b0e-5c0a-4b54-9d0e-5f3a7d1c2b3a', true],
  ['nothing', '', false],
  ['more than 64 characters', 'a'.repeat(65), false],
  ['a path', '../a', false],
  ['a line break', 'a\n', false],
])('%s', (_name, text, expected) => {
  expect(linkIdSchema.safeParse(text).success).toBe(expected)
})
