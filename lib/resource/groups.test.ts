import { expect, test } from 'vitest'
import { type Resource, resourceSchema } from '@/lib/content/schema'
import { groupResources, orderAsWritten } from './groups'

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

test('resources come in the order of the file, and what is not in it last', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => toResource(id, 'tool', []))
  if (a === undefined || b === undefined || c === undefined) throw new Error('three were made')
  expect(orderAsWritten([a, b, c], [c, b]).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})
