import { request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { listSecurityHeaders } from './answer-headers'
import { createSiteServer, type Handle } from './http-server'

let server: Server
let port = 0
let handle: Handle
let reached: string[] = []

beforeEach(async () => {
  reached = []
  handle = async (request, response) => {
    reached.push(`${request.method} ${request.url}`)
    response.end(await text(request))
  }
  await open({ development: false })
})

afterEach(() => close())

async function open(options: { readonly development: boolean }): Promise<void> {
  const answer: Handle = (request, response) => handle(request, response)
  server = createSiteServer({ handle: answer, trustedProxyHops: 0, ...options })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
}

async function close(): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

/** Sends bytes as they are and gives back all that came until the page was whole or the connection closed. */
async function sendRaw(bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
  socket.on('error', () => undefined)
  socket.on('data', (chunk) => {
    if (chunk.includes('</html>')) socket.end()
  })
  return await text(socket)
}

describe('every answer carries the security headers', () => {
  const expected = listSecurityHeaders({ development: false }).map(([name, value]) => `${name}: ${value}\r\n`)

  test.each([
    ['a page', 'GET /en HTTP/1.1'],
    ['a move', 'GET //en HTTP/1.1'],
    ['an unreadable address', 'GET /% HTTP/1.1'],
    ['a method that is not allowed', 'PUT /en HTTP/1.1'],
    ['a body without a length', 'POST /en HTTP/1.1'],
    ['a request that is not HTTP', 'what?'],
    ['headers beyond measure', `GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}`],
    ['an expectation that nobody knows', 'GET / HTTP/1.1\r\nExpect: miracles'],
  ])('%s', async (_name, head) => {
    const answer = await sendRaw(`${head}\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
    for (const header of expected) expect(answer).toContain(header)
  })

  test('also when the site fails', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    handle = () => Promise.reject(new Error('broken'))
    const answer = await sendRaw('GET /en HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 500 /)
    expect(answer).not.toContain('broken')
    expect(log).toHaveBeenCalledOnce()
    for (const header of expected) expect(answer).toContain(header)
  })
})

test('fonts may be kept for a year, other files not', async () => {
  const font = await fetch(`http://127.0.0.1:${port}/fonts/public-sans.woff2`)
  expect(font.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  const licence = await fetch(`http://127.0.0.1:${port}/fonts/LICENSE.txt`)
  expect(licence.headers.get('cache-control')).toBeNull()
})

test('a form within the limit arrives whole', async () => {
  const body = 'x'.repeat(16 * 1024)
  const response = await fetch(`http://127.0.0.1:${port}/en/report`, { method: 'POST', body })
  expect(await response.text()).toBe(body)
})

test('a form beyond the limit is answered before it is sent, in the language of its page', async () => {
  const answer = await sendRaw('POST /fr/report HTTP/1.1\r\nHost: localhost\r\nContent-Length: 314572800\r\n\r\nx')
  expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  expect(answer).toContain('Connection: close')
  expect(answer).toContain('<html lang="fr">')
  expect(reached).toEqual([])
})

test('a client that sends all of a refused form first still gets the page', async () => {
  const response = await fetch(`http://127.0.0.1:${port}/en/report`, { method: 'POST', body: 'x'.repeat(300_000) })
  expect(response.status).toBe(413)
  expect(await response.text()).toContain('Shorten the note')
})

test('a flood is cut off after one megabyte', async () => {
  const sent = await new Promise<number>((resolve) => {
    let bytes = 0
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('POST /en HTTP/1.1\r\nHost: localhost\r\nContent-Length: 314572800\r\n\r\n')
      pour()
    })
    function pour(): void {
      while (!socket.destroyed && socket.write(Buffer.alloc(65_536))) bytes += 65_536
      socket.once('drain', pour)
    }
    socket.on('data', () => undefined)
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(bytes))
  })
  expect(sent).toBeLessThan(20 * 1024 * 1024)
})

test('a client that asks before it sends too much is told no at once', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { expect: '100-continue', 'content-length': '20000' }
    const asked = httpRequest({ port, host: '127.0.0.1', method: 'POST', path: '/en', headers })
    asked.on('continue', () => reject(new Error('was told to continue')))
    asked.on('response', (response) => {
      resolve(response.statusCode)
      asked.destroy()
    })
    asked.on('error', () => undefined)
    asked.flushHeaders()
  })
  expect(status).toBe(413)
})

test('a client that asks before it sends a short form may go on', async () => {
  const body = await new Promise<string>((resolve, reject) => {
    const headers = { expect: '100-continue', 'content-length': '4' }
    const asked = httpRequest({ port, host: '127.0.0.1', method: 'POST', path: '/en', headers })
    asked.on('continue', () => asked.end('note'))
    asked.on('response', (response) => text(response).then(resolve, reject))
    asked.on('error', reject)
    asked.flushHeaders()
  })
  expect(body).toBe('note')
})

test('a method that is not allowed is told which are', async () => {
  const response = await fetch(`http://127.0.0.1:${port}/en`, { method: 'DELETE' })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
  expect(reached).toEqual([])
})

test('a HEAD request for an unreadable address gets a status and no page', async () => {
  const answer = await sendRaw('HEAD /% HTTP/1.1\r\nHost: localhost\r\n\r\n')
  expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  expect(answer).not.toContain('<html')
})

test('the site sees the address of the socket, not what the client claims', async () => {
  let seen: IncomingMessage['headers'] = {}
  handle = async (request: IncomingMessage, response: ServerResponse) => {
    seen = request.headers
    response.end()
  }
  const headers = { 'x-forwarded-for': '6.6.6.6', 'x-middleware-subrequest': 'proxy', 'next-action': 'x' }
  await fetch(`http://127.0.0.1:${port}/en`, { headers })
  expect(seen['x-forwarded-for']).toBe('127.0.0.1')
  expect(seen).not.toHaveProperty('x-middleware-subrequest')
  expect(seen).not.toHaveProperty('next-action')
})

test('development may send stack traces to its own tools, a built site may not', async () => {
  const body = 'x'.repeat(100_000)
  const address = () => `http://127.0.0.1:${port}/__nextjs_original-stack-frames`
  expect((await fetch(address(), { method: 'POST', body })).status).toBe(413)
  await close()
  await open({ development: true })
  expect((await fetch(address(), { method: 'POST', body })).status).toBe(200)
})
