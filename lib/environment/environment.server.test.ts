import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { getSettings } from './environment.server'

test('folders and the database are absolute, from the folder of the process, and the environment is read once', () => {
  vi.stubEnv('DATA_FOLDER', 'some/data')
  vi.stubEnv('CONTENT_FOLDER', '/srv/content')
  vi.stubEnv('DATABASE_URL', undefined)
  const settings = getSettings()
  expect(settings).toMatchObject({
    dataFolder: path.resolve('some/data'),
    contentFolder: '/srv/content',
    databaseUrl: `file:${path.resolve('some/data/fixpoint.db')}`,
  })
  vi.stubEnv('DATA_FOLDER', 'other')
  expect(getSettings()).toBe(settings)
  vi.unstubAllEnvs()
})
