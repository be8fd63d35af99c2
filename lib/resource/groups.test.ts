import { expect, test } from 'vitest'
import { type Resource, resourceSchema } from '@/lib/content/schema'
import { groupResources } from './groups'

function toResource(id: string, type: Resource['type'], families: Resource['families']): Resource {
  const words = { title: id, helps: 'Helps.' }
  return resourceSchema.parse({
    id,
    url: 'https://example.org',
    type,
    families,
    state: 'active',
    checked: 'read',
    en: words,
    fr: words,
  })
}

test('each resource stands under its type, and what concerns no error apart at the end', () => {
  const groups = groupResources([
    toResource('game', 'download', []),
    toResource('test', 'tool', ['network']),
    toResource('page', 'official', ['quota']),
    toResource('ruler', 'tool', ['format']),
  ])
  expect(groups.map(({ id, resources }) => [id, resources.map((resource) => resource.id)])).toEqual([
    ['official', ['page']],
    ['tool', ['test', 'ruler']],
    ['toolbox', ['game']],
  ])
})
