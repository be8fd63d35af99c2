import { expect, test } from 'vitest'
import { parseEnvironment } from '../../lib/environment/schema'
import { toCheckEnvironment } from './environment.mjs'

test('a check runs with the settings of a fresh clone, whatever the machine says', () => {
  const machine = {
    PATH: '/bin',
    NODE_ENV: 'production',
    SITE_URL: 'https://fixpoint.example',
    SITE_OPERATOR: 'Somebody',
    TRUSTED_PROXY_HOPS: '2',
    DATABASE_URL: 'file:/var/lib/fixpoint/fixpoint.db',
  }
  const env = toCheckEnvironment({ DATA_FOLDER: '/tmp/check' }, machine)
  expect(env.PATH).toBe('/bin')
  expect(env.NODE_ENV).toBeUndefined()
  expect(parseEnvironment(env)).toEqual(parseEnvironment({ DATA_FOLDER: '/tmp/check' }))
})
