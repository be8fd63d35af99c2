import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readOrCreateSecret } from '@/lib/secret/secret-file.server'
import { destroyExpiredNetworkKeys, digestNetwork } from './network-digest.server'

const folder = mkdtempSync(path.join(tmpdir(), 'fixpoint-keys-'))
process.env.DATA_FOLDER = folder
const keys = path.join(folder, 'network-keys')

afterAll(() => rmSync(folder, { recursive: true }))

function at(moment: string): Date {
  return new Date(`${moment}Z`)
}

describe('digestNetwork', () => {
  test('a network has one mark a day, another one the next day, and its neighbour has a third', async () => {
    const morning = await digestNetwork('203.0.113.7', at('2026-11-20T08:00'))
    expect(morning.network).toMatch(/^[\w-]{22}$/)
    expect(morning.area).toBe(morning.network)
    expect(await digestNetwork('203.0.113.200', at('2026-11-20T23:59:59'))).toEqual(morning)
    expect(await digestNetwork('203.0.114.7', at('2026-11-20T08:00'))).not.toEqual(morning)
    expect(await digestNetwork('203.0.113.7', at('2026-11-21T00:00'))).not.toEqual(morning)
    expect(await digestNetwork('203.0.113.7', at('2026-11-20T12:00'))).toEqual(morning)
  })

  test('networks of one IPv6 /48 share a second mark', async () => {
    const now = at('2026-11-20T08:00')
    const [one, other, foreign] = await Promise.all(
      ['2001:db8:1:2::9', '2001:db8:1:3::9', '2001:db8:2:2::9'].map((address) => digestNetwork(address, now)),
    )
    expect(other?.network).not.toBe(one?.network)
    expect(other?.area).toBe(one?.area)
    expect(foreign?.area).not.toBe(one?.area)
  })

  test('addresses that cannot be read share one mark', async () => {
    const now = at('2026-11-21T08:00')
    expect(await digestNetwork('garbage', now)).toEqual(await digestNetwork('', now))
  })

  test('the key is 32 bytes that only the owner may read, and no draft is left', () => {
    const file = path.join(keys, '2026-11-20')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(keys).mode & 0o777).toBe(0o700)
    expect(readFileSync(file)).toHaveLength(32)
    expect(readdirSync(keys).sort()).toEqual(['2026-11-20', '2026-11-21'])
  })
})

describe('destroyExpiredNetworkKeys', () => {
  test('a key goes 48 hours after its day ended, not a second before', async () => {
    expect(await destroyExpiredNetworkKeys(at('2026-11-22T23:59:59'))).toEqual([])
    expect(await destroyExpiredNetworkKeys(at('2026-11-23T00:00:00'))).toEqual(['2026-11-20'])
    expect(existsSync(path.join(keys, '2026-11-20'))).toBe(false)
    expect(existsSync(path.join(keys, '2026-11-21'))).toBe(true)
  })

  test('a draft that a crash left goes too, and files of others stay', async () => {
    writeFileSync(path.join(keys, '2026-11-19.0a1b.draft'), 'x')
    writeFileSync(path.join(keys, 'README'), 'x')
    expect(await destroyExpiredNetworkKeys(at('2026-11-23T00:00:00'))).toEqual(['2026-11-19.0a1b.draft'])
    expect(existsSync(path.join(keys, 'README'))).toBe(true)
  })
})

describe('readOrCreateSecret', () => {
  test('of many that make it at once, all get the same secret', async () => {
    const file = path.join(folder, 'race', 'secret')
    const secrets = await Promise.all(Array.from({ length: 30 }, () => readOrCreateSecret(file)))
    expect(new Set(secrets.map((secret) => secret.toString('hex'))).size).toBe(1)
    expect(readdirSync(path.dirname(file))).toEqual(['secret'])
  })

  test('a damaged secret is refused by the name of its file', async () => {
    const file = path.join(folder, 'damaged')
    writeFileSync(file, 'short')
    await expect(readOrCreateSecret(file)).rejects.toThrow(
      `${file} has 5 bytes instead of 32: delete it, and a new one is made`,
    )
  })
})
