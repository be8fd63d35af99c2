import { beforeEach, expect, test } from 'vitest'
import { type Resource, resourceSchema } from '@/lib/content/schema'
import { getReader } from '@/lib/database/reader.server'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { fillCatalogue, listResources } from './catalogue.server'

const { file } = provideTestDatabase()

beforeEach(() => emptyTables(file))

function toResource(id: string, change: Partial<Resource> = {}): Resource {
  return resourceSchema.parse({
    id,
    url: `https://example.org/${id}`,
    type: 'official',
    state: 'active',
    checked: 'read',
    en: { title: `About ${id}`, helps: 'It says what to do.' },
    fr: { title: `À propos de ${id}`, helps: 'Dit quoi faire.' },
    ...change,
  })
}

test('what was filled in comes back the same, ordered by id', async () => {
  const full = toResource('full', {
    languages: ['en', 'fr'],
    families: ['quota'],
    errors: ['cloudflare-1020'],
    state: 'discontinued',
    replacedBy: 'bare',
    price: 'freemium',
    router: true,
  })
  expect(await fillCatalogue([full, toResource('bare')])).toEqual({ written: 2, removed: 0, unchanged: 0 })
  expect(await listResources()).toEqual([toResource('bare'), full])
})

test('filling again changes nothing', async () => {
  const resources = [toResource('a', { price: 'free' }), toResource('b')]
  await fillCatalogue(resources)
  expect(await fillCatalogue(resources)).toEqual({ written: 0, removed: 0, unchanged: 2 })
})

test('changed links are rewritten and those that are gone removed', async () => {
  await fillCatalogue([toResource('a', { price: 'free' }), toResource('b'), toResource('c')])
  const changed = toResource('a', { url: 'https://example.org/new' })
  expect(await fillCatalogue([changed, toResource('c')])).toEqual({ written: 1, removed: 1, unchanged: 1 })
  expect(await listResources()).toEqual([changed, toResource('c')])
})

test('two links with one id are refused by that id, and nothing is written', async () => {
  await expect(fillCatalogue([toResource('a'), toResource('a')])).rejects.toThrow('Resource ids must be unique: a')
  expect(await listResources()).toEqual([])
})

test('filling the catalogue invents no resolution', async () => {
  await fillCatalogue([toResource('a')])
  expect(await Promise.all([getReader().session.count(), getReader().trial.count(), getReader().note.count()])).toEqual(
    [0, 0, 0],
  )
})
