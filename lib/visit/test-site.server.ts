import 'server-only'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createEncrypted } from 'node:https'
import { createServer as createPlain } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type Behaviour, behaviours } from './test-behaviours.server'

/** One request that the site got. */
type Seen = {
  readonly host: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly method: string
  readonly at: number
}

/**
 * For tests: a site on this machine that behaves, by the first part of the host's name, in each of the usual bad ways,
 * and beside it a listener that nobody may ever reach. Call it at the top of a test file.
 */
export function provideTestSite() {
  const seen: Seen[] = []
  const counts = new Map<string, number>()
  const open = new Map<string, number>()
  const asking = new Map<string, number>()
  const site = {
    port: 0,
    tlsPort: 0,
    /** Where nobody listens who may be visited; who comes all the same is counted as an intruder. */
    forbiddenPort: 0,
    intruders: 0,
    seen,
    /** Most requests that one host was answering at the same time. */
    most: 0,
    /** Connections to a host that are open. */
    countOpen: (host: string) => open.get(host) ?? 0,
  }

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const name = host.split('.')[0] ?? ''
    const attempt = (counts.get(host) ?? 0) + 1
    counts.set(host, attempt)
    site.most = Math.max(site.most, add(asking, host, 1))
    response.once('finish', () => add(asking, host, -1))
    add(open, host, 1)
    request.socket.once('close', () => add(open, host, -1))
    const { url = '', method = '', headers } = request
    seen.push({ host, url, headers, method, at: performance.now() })
    const behave: Behaviour | undefined = behaviours[name]
    if (behave === undefined) response.writeHead(200, { etag: '"1"' }).end('<p>Hello')
    else behave({ request, response, attempt, port: site.port })
  }
  const pem = readFileSync(path.join(import.meta.dirname, 'fixtures/self-signed.pem'))
  const plain = createServer(answer)
  const encrypted = createEncrypted({ key: pem, cert: pem }, answer)
  const forbidden = createPlain((socket) => {
    site.intruders += 1
    socket.destroy()
  })

  beforeAll(async () => {
    site.port = await listen(plain)
    site.tlsPort = await listen(encrypted)
    site.forbiddenPort = await listen(forbidden)
  })
  beforeEach(() => {
    seen.length = 0
    counts.clear()
    asking.clear()
    Object.assign(site, { most: 0, intruders: 0 })
  })
  afterAll(async () => {
    plain.closeAllConnections()
    encrypted.closeAllConnections()
    await Promise.all([plain, encrypted, forbidden].map((server) => new Promise((resolve) => server.close(resolve))))
  })
  return site
}

function add(counts: Map<string, number>, host: string, step: number): number {
  const count = (counts.get(host) ?? 0) + step
  counts.set(host, count)
  return count
}

function listen(server: Server | ReturnType<typeof createPlain>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}
