import { expect, test } from 'vitest'
import { type Resource, resourceSchema } from '@/lib/content/schema'
import { filterResources, type ResourceFilter, resourceFilterSchema, toFilterQuery } from './filter'

function toResource(id: string, change: Partial<Resource>): Resource {
  const words = { title: id, helps: 'Helps.' }
  return resourceSchema.parse({
    id,
    url: 'https://example.org',
    type: 'tool',
    state: 'active',
    checked: 'read',
    en: words,
    fr: words,
    ...change,
  })
}

const resources = [
  toResource('english-tool', { languages: ['en'], families: ['format'] }),
  toResource('french-tool', { languages: ['fr'], families: ['format', 'network'] }),
  toResource('page', { type: 'official', families: ['network'] }),
]
const none: ResourceFilter = { type: null, family: null, language: null }

test.each<[Partial<ResourceFilter>, string[]]>([
  [{}, ['english-tool', 'french-tool', 'page']],
  [{ type: 'tool' }, ['english-tool', 'french-tool']],
  [{ family: 'network' }, ['french-tool', 'page']],
  [{ language: 'fr' }, ['french-tool', 'page']],
  [{ type: 'tool', family: 'format', language: 'en' }, ['english-tool']],
  [{ type: 'thread' }, []],
])('the filter %o lets through %o', (filter, ids) => {
  expect(filterResources(resources, { ...none, ...filter }).map(({ id }) => id)).toEqual(ids)
})

test('an address that asks for nothing known asks for nothing', () => {
  expect(resourceFilterSchema.parse({})).toEqual(none)
  expect(resourceFilterSchema.parse({ type: 'toy', family: ['quota', 'format'], language: '', more: '1' })).toEqual(
    none,
  )
})

test('a filter survives the way through the address', () => {
  const filter: ResourceFilter = { type: 'status', family: null, language: 'en' }
  expect(toFilterQuery(filter)).toBe('?type=status&language=en')
  expect(resourceFilterSchema.parse(Object.fromEntries(new URLSearchParams(toFilterQuery(filter))))).toEqual(filter)
  expect(toFilterQuery(none)).toBe('')
})
