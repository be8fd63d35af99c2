import { describe, expect, test, vi } from 'vitest'
import type { Network } from '@/lib/request/network.server'
import { isPublicAddress } from '@/lib/request/public-address'
import { HostTurns } from './host-turns'
import type { Pace } from './pace'
import { provideTestSite } from './test-site.server'
import { type LinkToVisit, type Means, visitLink } from './visit-link.server'

const site = provideTestSite()

const pace: Pace = {
  secondsMax: 2,
  attempts: 3,
  backOffSeconds: 0.02,
  pauseSeconds: 0.01,
  restSecondsMax: 5,
  hostsAtOnce: 4,
}

/** Names as a hostile owner may set them up; every other one is the test site. */
const names: Readonly<Record<string, readonly string[]>> = {
  'inner.test': ['127.0.0.1'],
  'ten.test': ['10.0.0.1'],
  'metadata.test': ['169.254.169.254'],
  'six.test': ['::1'],
  'mapped.test': ['::ffff:127.0.0.1'],
  'home.test': ['192.168.1.1'],
  'two-faced.test': ['1.1.1.1', '127.0.0.1'],
  'nowhere.test': [],
}

const network: Network = {
  resolve: async (hostname) => names[hostname] ?? [hostname.endsWith('.test') ? '127.0.0.1' : '1.1.1.1'],
  mayVisit: ({ address, port }) =>
    isPublicAddress(address) || (address === '127.0.0.1' && [site.port, site.tlsPort].includes(port)),
}

function toMeans(change: Partial<Means> = {}): Means {
  return { network, pace, turns: new HostTurns(pace.pauseSeconds * 1000), userAgent: 'Fixpoint-test/1', ...change }
}

function visit(url: string, change: Partial<LinkToVisit> = {}, means = toMeans()) {
  return visitLink({ url, isOfficial: false, known: null, ...change }, means)
}

function toUrl(name: string, path = '/'): string {
  return `http://${name}.test:${site.port}${path}`
}

describe('what a server says', () => {
  test.each([
    ['plain', 'alive', 200],
    ['recovering', 'alive', 200],
    ['endless', 'alive', 200],
    ['missing', 'dead', 404],
    ['gone', 'dead', 410],
    ['forbidden', 'blocked', 403],
    ['log-in', 'blocked', 401],
    ['challenge', 'blocked', 503],
    ['waf', 'blocked', 202],
    ['broken', 'unreachable', 500],
    ['unavailable', 'unreachable', 503],
    ['no-location', 'unreachable', 302],
  ])('%s: the link is %s, with status %i', async (name, state, status) => {
    expect(await visit(toUrl(name))).toMatchObject({ state, status, reason: null, finalUrl: toUrl(name) })
  })

  test('a server in trouble is asked three times, one that has decided once', async () => {
    for (const name of ['broken', 'missing', 'forbidden', 'challenge']) await visit(toUrl(name))
    const count = (name: string) => site.seen.filter(({ host }) => host === `${name}.test`).length
    expect(['broken', 'missing', 'forbidden', 'challenge'].map(count)).toEqual([3, 1, 1, 1])
  })

  test('the rest that a server asks for is kept; one too long ends the visit, and the host is left alone', async () => {
    expect(await visit(toUrl('limited'))).toMatchObject({ state: 'alive', status: 200 })
    const [first, second] = site.seen
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(950)
    const means = toMeans()
    expect(await visit(toUrl('resting'), {}, means)).toMatchObject({ state: 'blocked', status: 429 })
    expect(await visit(toUrl('resting', '/other'), {}, means)).toBeNull()
    expect(site.seen).toHaveLength(3)
  })

  test('the connection is cut after the headers, however long the body', async () => {
    await visit(toUrl('endless'))
    await vi.waitFor(() => expect(site.countOpen('endless.test')).toBe(0))
  })

  test('every request is a GET that says who asks, and carries no name, password or cookie', async () => {
    await visit(`http://somebody:key@moved.test:${site.port}/#part`)
    expect(site.seen.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /', 'GET /'])
    for (const { headers } of site.seen) {
      expect(headers['user-agent']).toBe('Fixpoint-test/1')
      expect(Object.keys(headers).sort()).toEqual(['accept', 'connection', 'host', 'user-agent'])
    }
  })
})

describe('connections that fail', () => {
  test.each([
    ['slow', 'timeout'],
    ['closing', 'no-connection'],
    ['endless-headers', 'broken-answer'],
    ['no-http', 'broken-answer'],
    ['switching', 'broken-answer'],
    ['nowhere', 'name-unknown'],
  ])('%s: the link is unreachable for %s', async (name, reason) => {
    expect(await visit(toUrl(name))).toMatchObject({ state: 'unreachable', status: null, reason })
  })

  test('a certificate that nobody vouches for, and none at all, are failures of TLS', async () => {
    for (const port of [site.tlsPort, site.port]) {
      expect(await visit(`https://tls.test:${port}/`)).toMatchObject({ state: 'unreachable', reason: 'tls' })
    }
    expect(site.seen).toEqual([])
  })

  test.each([
    ['ENOTFOUND', 'name-unknown'],
    ['EAI_AGAIN', 'no-connection'],
  ])('a name whose resolution fails with %s is unreachable for %s', async (code, reason) => {
    const resolve = () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code }))
    const means = toMeans({ network: { ...network, resolve } })
    expect(await visit(toUrl('plain'), {}, means)).toMatchObject({ state: 'unreachable', reason })
  })

  test('a name that is never resolved takes no more than its time; a mistake is thrown', async () => {
    const silent = toMeans({ network: { ...network, resolve: () => new Promise(() => undefined) } })
    expect(await visit(toUrl('plain'), {}, silent)).toMatchObject({ reason: 'timeout' })
    const mistaken = toMeans({ network: { ...network, resolve: () => Promise.reject(new Error('a mistake')) } })
    await expect(visit(toUrl('plain'), {}, mistaken)).rejects.toThrow('a mistake')
  })
})

describe('redirects', () => {
  test.each([
    ['moved', 'moved', 'new', 'new'],
    ['moved-then-elsewhere', 'moved', 'for-now', 'new'],
    ['moved-behind-log-in', 'alive', null, 'new'],
  ])('%s: the link is %s, to %s, and answers at %s', async (name, state, movedTo, final) => {
    expect(await visit(toUrl(name))).toMatchObject({
      state,
      movedTo: movedTo === null ? null : toUrl(movedTo),
      finalUrl: toUrl(final),
    })
  })

  test('what is gone behind a redirect is gone', async () => {
    expect(await visit(toUrl('moved-to-missing'))).toMatchObject({ state: 'dead', status: 404, movedTo: null })
  })

  test('a loop ends after five redirects', async () => {
    expect(await visit(toUrl('loop'))).toMatchObject({ state: 'unreachable', reason: 'too-many-redirects' })
    expect(site.seen).toHaveLength(6)
  })

  test.each(['to-ftp', 'to-script'])('%s is not followed', async (name) => {
    expect(await visit(toUrl(name))).toMatchObject({ state: 'unreachable', reason: 'redirect-no-page' })
  })
})

describe('addresses that are never visited', () => {
  test.each(['ten', 'metadata', 'six', 'mapped', 'home', 'two-faced', 'inner'])(
    'the address of %s.test is private: nobody is asked',
    async (name) => {
      const url = `http://${name}.test:${site.forbiddenPort}/`
      expect(await visit(url)).toMatchObject({ state: 'unchecked', status: null, reason: 'private' })
      expect(site.intruders).toBe(0)
    },
  )

  test.each([
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '017700000001',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
    '10.1.2.3',
  ])('%s in the link itself is not asked either', async (host) => {
    expect(await visit(`http://${host}:${site.forbiddenPort}/`)).toMatchObject({ reason: 'private' })
    expect(site.intruders).toBe(0)
  })

  test('a redirect to a private address, or to a name that has one, is not followed', async () => {
    expect(await visit(toUrl('to-private'))).toMatchObject({ state: 'unchecked', reason: 'private' })
    const url = toUrl('to-loopback-name', `/${site.forbiddenPort}`)
    expect(await visit(url)).toMatchObject({ state: 'unchecked', reason: 'private', movedTo: null })
    expect(site.intruders).toBe(0)
  })

  test('a name that changes its address between check and connection gains nothing: it is resolved once', async () => {
    let asked = 0
    const resolve = async () => {
      asked += 1
      return asked === 1 ? ['127.0.0.1'] : ['10.0.0.1']
    }
    const means = toMeans({ network: { ...network, resolve } })
    expect(await visit(toUrl('plain'), {}, means)).toMatchObject({ state: 'alive' })
    expect(asked).toBe(1)
  })
})

describe('conditional requests', () => {
  const known = { etag: '"7"', lastModified: null }

  test('what is too long to ask with is not kept', async () => {
    expect(await visit(toUrl('long-etag'))).toMatchObject({ state: 'alive', etag: null })
  })

  test('only the address that said something about its page is asked whether that changed', async () => {
    const url = toUrl('unchanged')
    expect(await visit(url)).toMatchObject({ state: 'alive', status: 200, etag: '"7"' })
    expect(await visit(url, { known: { url, ...known } })).toMatchObject({ state: 'alive', status: 304 })
    expect(await visit(url, { known: { url: toUrl('other'), ...known } })).toMatchObject({ status: 200 })
  })
})
