import { beforeEach, expect, test } from 'vitest'
import { type Resource, resourceSchema } from '@/lib/content/schema'
import { getReader } from '@/lib/database/reader.server'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { write } from '@/lib/database/writer.server'
import type { Network } from '@/lib/request/network.server'
import { isPublicAddress } from '@/lib/request/public-address'
import { fillCatalogue } from '@/lib/resource/catalogue.server'
import { HostTurns } from '@/lib/visit/host-turns'
import { provideTestSite } from '@/lib/visit/test-site.server'
import type { Means } from '@/lib/visit/visit-link.server'
import { checkLinks } from './check-links.server'
import { listLinkChecks } from './listed-links.server'
import { toReport } from './report'
import { closedAfterHosts } from './visit-links.server'

const { file } = provideTestDatabase()
const site = provideTestSite()
let resolved: string[] = []

beforeEach(() => {
  emptyTables(file)
  resolved = []
})

const network: Network = {
  resolve: async (hostname) => {
    resolved.push(hostname)
    if (hostname === 'inner.test') return ['192.168.1.1']
    if (hostname === 'unknown.test') throw Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })
    return ['127.0.0.1']
  },
  mayVisit: ({ address, port }) =>
    isPublicAddress(address) || (address === '127.0.0.1' && [site.port, site.tlsPort].includes(port)),
}

const closedNetwork: Network = {
  ...network,
  resolve: async (hostname) => {
    resolved.push(hostname)
    throw Object.assign(new Error('getaddrinfo'), { code: 'EAI_AGAIN' })
  },
}

/** One round on a day, with what it counted on the way. */
async function check(day = '2026-11-25', given = network) {
  const pace = {
    secondsMax: 2,
    attempts: 2,
    backOffSeconds: 0.02,
    pauseSeconds: 0.02,
    restSecondsMax: 2,
    hostsAtOnce: 4,
  }
  const means: Means = { network: given, pace, turns: new HostTurns(pace.pauseSeconds * 1000), userAgent: 'Test/1' }
  const counted = { begun: 0, done: 0 }
  const round = await checkLinks(new Date(`${day}T12:00:00Z`), means, {
    onBegin: (count) => {
      counted.begun = count
    },
    onDone: () => {
      counted.done += 1
    },
  })
  return { ...toReport(round), counted }
}

function toResource(id: string, change: Partial<Resource> = {}): Resource {
  const words = { title: id, helps: 'Helps.' }
  const url = `http://${id}.test:${site.port}/`
  return resourceSchema.parse({
    id,
    url,
    type: 'tool',
    state: 'active',
    checked: 'read',
    en: words,
    fr: words,
    ...change,
  })
}

async function suggest(id: string, status: string): Promise<void> {
  const url = `http://${id}.test:${site.port}/`
  const words = { title: id, helps: 'Helps.', language: 'en', locale: 'en' }
  const rest = { normalisedUrl: id, day: '2026-11-20', network: 'n', textDigest: id }
  await write((client) => [client.linkSuggestion.create({ data: { id, url, status, ...words, ...rest } })])
}

async function listStates() {
  const checks = [...(await listLinkChecks()).values()]
  return Object.fromEntries(
    checks.map(({ link, state, reason }) => [link, reason === null ? state : `${state}: ${reason}`]),
  )
}

test('one round meets every usual failure, and stores what came of each', async () => {
  const ids = [
    'plain',
    'missing',
    'gone',
    'recovering',
    'limited',
    'forbidden',
    'challenge',
    'broken',
    'slow',
    'endless',
  ]
  const more = ['loop', 'to-private', 'to-ftp', 'closing', 'moved', 'inner', 'unknown']
  await fillCatalogue([
    ...[...ids, ...more].map((id) => toResource(id)),
    toResource('tls', { url: `https://tls.test:${site.tlsPort}/` }),
    toResource('literal', { url: `http://[::1]:${site.forbiddenPort}/` }),
    toResource('box', { url: `http://box.test:${site.port}/`, router: true, type: 'official' }),
  ])
  const { counted, lines, exitCode } = await check()
  expect(await listStates()).toEqual({
    plain: 'alive',
    missing: 'dead',
    gone: 'dead',
    recovering: 'alive',
    limited: 'alive',
    forbidden: 'blocked',
    challenge: 'blocked',
    broken: 'unreachable',
    slow: 'unreachable: timeout',
    endless: 'alive',
    loop: 'unreachable: too-many-redirects',
    'to-private': 'unchecked: private',
    'to-ftp': 'unreachable: redirect-no-page',
    closing: 'unreachable: no-connection',
    moved: 'moved',
    inner: 'unchecked: private',
    unknown: 'unreachable: name-unknown',
    tls: 'unreachable: tls',
    literal: 'unchecked: private',
    box: 'unchecked: router',
  })
  expect(counted).toEqual({ begun: 19, done: 19 })
  expect(resolved).not.toContain('box.test')
  expect(site.intruders).toBe(0)
  expect(lines[0]).toBe(
    '20 links: 4 answer; 1 moved; 2 dead; 2 answer, but not to programs; 7 without a usable answer; 4 unchecked, as only their own network reaches them',
  )
  // The dead ones are no official pages.
  expect(exitCode).toBe(0)
})

test('a dead official link is named, with exit code 1, on the day when it dies and as long as it stays so', async () => {
  await fillCatalogue([toResource('missing', { type: 'official' }), toResource('plain', { type: 'official' })])
  const complaint = (day: string) => [
    'Dead official links:',
    `  dead  missing  http://missing.test:${site.port}/  (status 404, since ${day})`,
  ]
  expect(await check('2026-11-24')).toMatchObject({ exitCode: 1, complaint: complaint('2026-11-24') })
  expect(await check('2026-11-25')).toMatchObject({ exitCode: 1, complaint: complaint('2026-11-24') })
})

test('the second round asks only whether the page changed', async () => {
  await fillCatalogue([toResource('unchanged')])
  await check('2026-11-24')
  await check('2026-11-25')
  await check('2026-11-26')
  const validators = site.seen.map(({ headers }) => [headers['if-none-match'], headers['if-modified-since']])
  const known = ['"7"', 'Wed, 25 Nov 2026 12:00:00 GMT']
  expect(validators).toEqual([[undefined, undefined], known, known])
  expect((await listLinkChecks()).get('unchanged')).toMatchObject({ state: 'alive', status: 304, day: '2026-11-26' })
})

test('links that readers suggested are visited once they are accepted, never before', async () => {
  for (const status of ['held', 'rejected', 'accepted']) await suggest(status, status)
  await check()
  expect(site.seen.map(({ host }) => host)).toEqual(['accepted.test'])
  expect(resolved).toEqual(['accepted.test'])
  expect(await listStates()).toEqual({ accepted: 'alive' })
})

test('a host gets one request at a time, with a pause between, however its links are reached', async () => {
  const pages = ['a', 'b', 'c'].map((id) => toResource(id, { url: `http://leisurely.test:${site.port}/${id}` }))
  await fillCatalogue([...pages, toResource('to-leisurely'), toResource('plain')])
  await check()
  expect(site.most).toBe(1)
  const times = site.seen.filter(({ host }) => host === 'leisurely.test').map(({ at }) => at)
  expect(times).toHaveLength(4)
  for (const [index, at] of times.entries()) expect(at - (times[index - 1] ?? 0)).toBeGreaterThan(50 + 15)
})

test('a host that stays silent, or wants a long rest, keeps what is known of its other links', async () => {
  const toPages = (name: string) =>
    ['a', 'b', 'c', 'd'].map((id) => toResource(`${name}-${id}`, { url: `http://${name}.test:${site.port}/${id}` }))
  await fillCatalogue([...toPages('closing'), ...toPages('resting'), toResource('plain')])
  const { lines, counted } = await check()
  expect(await listStates()).toEqual({
    'closing-a': 'unreachable: no-connection',
    'closing-b': 'unreachable: no-connection',
    'resting-a': 'blocked',
    plain: 'alive',
  })
  expect(lines[0]).toContain('; 5 left for later')
  expect(counted).toEqual({ begun: 9, done: 9 })
  expect(site.seen.filter(({ host }) => host === 'resting.test')).toHaveLength(1)
})

test('where nobody answers, the network is closed: that is said with exit code 2, and nothing changes', async () => {
  await fillCatalogue([toResource('plain', { type: 'official' }), toResource('box', { router: true })])
  await check('2026-11-24')
  const before = await getReader().linkCheck.findMany()
  expect(await check('2026-11-25', closedNetwork)).toMatchObject({
    exitCode: 2,
    lines: [],
    complaint: ['Nobody answered: the network is closed here. Nothing was changed.'],
  })
  expect(await getReader().linkCheck.findMany()).toEqual(before)
})

test('a closed network is seen after some hosts, without asking for all the others', async () => {
  const count = closedAfterHosts * 4
  await fillCatalogue(Array.from({ length: count }, (_, index) => toResource(`site-${index}`)))
  expect(await check('2026-11-25', closedNetwork)).toMatchObject({
    exitCode: 2,
    counted: { begun: count, done: count },
  })
  expect(new Set(resolved).size).toBeLessThan(closedAfterHosts * 2)
})

test('one dead server among closed ones opens the network: an answer is an answer', async () => {
  await fillCatalogue([toResource('missing'), toResource('closing')])
  expect(await check()).toMatchObject({ exitCode: 0 })
  expect(await listStates()).toEqual({ missing: 'dead', closing: 'unreachable: no-connection' })
})

test('a check says nothing of a link whose address was changed, and goes with the link', async () => {
  await fillCatalogue([toResource('unchanged'), toResource('closing')])
  await check('2026-11-20')
  await fillCatalogue([toResource('unchanged', { url: `http://unchanged.test:${site.port}/new` })])
  await check('2026-11-25')
  expect(site.seen.at(-1)?.headers['if-none-match']).toBeUndefined()
  expect(await listStates()).toEqual({ unchanged: 'alive' })
})

test('a mistake names the link, and nothing is stored', async () => {
  await fillCatalogue([toResource('plain'), toResource('other')])
  const resolve = async (hostname: string) => {
    if (hostname === 'other.test') throw new Error('no such function')
    return ['127.0.0.1']
  }
  const message = `The visit of http://other.test:${site.port}/ (other) ended with a mistake: no such function`
  await expect(check('2026-11-25', { ...network, resolve })).rejects.toThrow(message)
  expect(await listStates()).toEqual({})
})

test('without any link there is nothing to complain of', async () => {
  expect(await check()).toMatchObject({ exitCode: 0, lines: ['0 links: none'] })
})
