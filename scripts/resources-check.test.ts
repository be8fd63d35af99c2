import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { type Resource, resourceSchema } from '@/lib/content/schema'
import { getReader } from '@/lib/database/reader.server'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { listLinkChecks } from '@/lib/link-check/listed-links.server'
import { fillCatalogue } from '@/lib/resource/catalogue.server'

const { file } = provideTestDatabase()

beforeEach(() => emptyTables(file))

function run(environment: Readonly<Record<string, string>> = {}) {
  const script = path.join(import.meta.dirname, 'resources-check.ts')
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', script],
    { env: { ...process.env, ...environment }, encoding: 'utf8' },
  )
  return { stdout, stderr, status }
}

function toResource(id: string, url: string, change: Partial<Resource> = {}): Resource {
  const words = { title: id, helps: 'Helps.' }
  const rest = { type: 'official', state: 'active', checked: 'read', en: words, fr: words }
  return resourceSchema.parse({ id, url, ...rest, ...change })
}

test('with nobody to be reached it says that the network is closed, with exit code 2, and stores nothing', async () => {
  // A name that no network knows: RFC 2606.
  await fillCatalogue([toResource('page', 'https://fixpoint.invalid/'), toResource('loop', 'http://127.0.0.1:9/')])
  expect(run()).toEqual({
    stdout: '',
    stderr: 'Nobody answered: the network is closed here. Nothing was changed.\n',
    status: 2,
  })
  expect(await getReader().linkCheck.count()).toBe(0)
})

test('routers are told as unchecked, and no terminal means no bar', async () => {
  await fillCatalogue([toResource('box', 'http://192.168.1.1/', { router: true })])
  expect(run()).toEqual({
    stdout:
      '1 link: 1 unchecked, as only their own network reaches them\n  unchecked  box  http://192.168.1.1/  (router)\n',
    stderr: '',
    status: 0,
  })
  expect((await listLinkChecks()).get('box')).toMatchObject({ state: 'unchecked', reason: 'router' })
})

test('a private address is refused without any setting that could open it, and is no sign of a closed network', async () => {
  await fillCatalogue([toResource('loop', 'http://127.0.0.1:9/')])
  expect(run()).toMatchObject({ status: 0, stderr: '' })
  expect((await listLinkChecks()).get('loop')).toMatchObject({ state: 'unchecked', reason: 'private' })
})

test('without a database it fails with exit code 1 and says which file is missing', () => {
  const { status, stderr } = run({ DATABASE_URL: 'file:/nowhere/fixpoint.db' })
  expect(status).toBe(1)
  expect(stderr).toContain('/nowhere/fixpoint.db')
})
