import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EnvironmentError, parseEnvironment } from './schema'

describe('parseEnvironment', () => {
  test('an empty environment gives the settings of a first start', () => {
    expect(parseEnvironment({})).toEqual({
      siteUrl: 'http://localhost:3000',
      port: 3000,
      databaseUrl: 'file:./data/fixpoint.db',
      dataFolder: './data',
      contentFolder: './content',
      trustedProxyHops: 0,
      siteOperator: null,
      contact: null,
      dataLicence: null,
      secret: null,
    })
  })

  test.each([
    ['the address follows the port', { PORT: '4000' }, { siteUrl: 'http://localhost:4000', port: 4000 }],
    ['the address has no slash at its end', { SITE_URL: 'https://fix.example/' }, { siteUrl: 'https://fix.example' }],
    ['the database lies in the data folder', { DATA_FOLDER: '/srv/d/' }, { databaseUrl: 'file:/srv/d/fixpoint.db' }],
    ['an empty variable counts as absent', { SITE_OPERATOR: ' ', CONTACT: '' }, { siteOperator: null, contact: null }],
    ['an e-mail address is a contact', { CONTACT: 'a@b.example' }, { contact: 'a@b.example' }],
    ['an https address is a contact', { CONTACT: 'https://b.example/help' }, { contact: 'https://b.example/help' }],
    ['a licence has an identifier', { DATA_LICENCE: 'CC-BY-4.0' }, { dataLicence: 'CC-BY-4.0' }],
    ['or an address', { DATA_LICENCE: 'https://b.example/terms' }, { dataLicence: 'https://b.example/terms' }],
    ['variables of others are left alone', { PATH: '/bin', HOME: '' }, { port: 3000 }],
  ])('%s', (_, env, expected) => {
    expect(parseEnvironment(env)).toMatchObject(expected)
  })

  test('all problems come in one error, each with variable, expected and received', () => {
    const env = {
      SITE_URL: 'https://fix.example/sub',
      PORT: '70000',
      DATABASE_URL: 'postgres://x',
      TRUSTED_PROXY_HOPS: '-1',
      CONTACT: 'http://b.example',
      DATA_LICENCE: 'all rights reversed',
      FIXPOINT_SECRET: 'short',
    }
    expect(() => parseEnvironment(env)).toThrow(
      expect.objectContaining({
        message: [
          'The environment has 7 problem(s); see .env.example',
          '  SITE_URL: expected an http or https address without a path, received "https://fix.example/sub"',
          '  PORT: expected a whole number from 1 to 65535, received "70000"',
          '  DATABASE_URL: expected file: and a path, received "postgres://x"',
          '  TRUSTED_PROXY_HOPS: expected a whole number from 0 to 16, received "-1"',
          '  CONTACT: expected an e-mail address or an https address, received "http://b.example"',
          '  DATA_LICENCE: expected an SPDX identifier or an https address, received "all rights reversed"',
          '  FIXPOINT_SECRET: expected at least 32 random characters, received 5 characters',
        ].join('\n'),
      }),
    )
  })

  test('whatever the environment holds, there are settings or one EnvironmentError', () => {
    const names = ['SITE_URL', 'PORT', 'DATABASE_URL', 'DATA_FOLDER', 'TRUSTED_PROXY_HOPS', 'CONTACT'] as const
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (env) => {
        try {
          expect(parseEnvironment(env).siteUrl).not.toMatch(/\/$/)
        } catch (error) {
          expect(error).toBeInstanceOf(EnvironmentError)
        }
      }),
    )
  })
})
