import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders, request, type Server } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PageCache } from '../lib/page-cache/page-cache'
import { answerWithKept, keepAnswer } from './kept-pages'

const staticPage: OutgoingHttpHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'x-nextjs-cache': 'HIT',
  etag: '"page"',
  vary: 'rsc',
}

let cache: PageCache
let server: Server
let port = 0
let made: string[] = []
/** What stands in for Next.js answers with. */
let page: { status: number; headers: OutgoingHttpHeaders; chunks: readonly string[] }

beforeEach(async () => {
  cache = new PageCache()
  made = []
  page = { status: 200, headers: staticPage, chunks: ['<p>', 'one', '</p>'] }
  server = createServer((incoming, response) => {
    if (answerWithKept(incoming, response, cache)) return
    keepAnswer(incoming, response, cache)
    made.push(incoming.url ?? '')
    for (const [name, value] of Object.entries(page.headers)) if (value !== undefined) response.setHeader(name, value)
    response.statusCode = page.status
    for (const chunk of page.chunks.slice(0, -1)) response.write(chunk)
    response.end(page.chunks.at(-1))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

type Answer = { readonly status: number | undefined; readonly headers: IncomingHttpHeaders; readonly body: Buffer }

function ask(path: string, headers: OutgoingHttpHeaders = { 'accept-encoding': 'gzip, br' }, method = 'GET') {
  return new Promise<Answer>((resolve, reject) => {
    request({ port, path, method, headers, agent: false }, async (response) => {
      resolve({ status: response.statusCode, headers: response.headers, body: await buffer(response) })
    })
      .on('error', reject)
      .end()
  })
}

/** Asks once and waits until the page is kept: it is compressed beside the answer. */
async function warm(path: string): Promise<void> {
  await ask(path)
  await vi.waitFor(() => expect(cache.find(path)).not.toBeNull())
}

test('a static page is made once and sent again in the encoding that the reader takes', async () => {
  await warm('/en/errors/cloudflare-1020')
  const brotli = await ask('/en/errors/cloudflare-1020')
  const gzip = await ask('/en/errors/cloudflare-1020', { 'accept-encoding': 'gzip' })
  expect(brotliDecompressSync(brotli.body).toString()).toBe('<p>one</p>')
  expect(gunzipSync(gzip.body).toString()).toBe('<p>one</p>')
  expect(brotli.headers).toMatchObject({ etag: 'W/"page"', vary: 'rsc, Accept-Encoding', 'content-encoding': 'br' })
  expect(made).toHaveLength(1)
})

test('who has the page already is told so without its bytes', async () => {
  await warm('/en')
  const answer = await ask('/en', { 'accept-encoding': 'br', 'if-none-match': 'W/"page"' })
  expect(answer.status).toBe(304)
  expect(answer.body).toHaveLength(0)
})

test('static data in JSON is kept like a page, and who has it already is told so', async () => {
  const headers = { ...staticPage, 'content-type': 'application/json', vary: 'rsc, Accept-Encoding' }
  page = { status: 200, headers, chunks: ['{"a":', '1}'] }
  await warm('/en/identify')
  const { body, headers: kept } = await ask('/en/identify')
  expect(brotliDecompressSync(body).toString()).toBe('{"a":1}')
  expect(kept).toMatchObject({ 'content-type': 'application/json', etag: 'W/"page"', vary: 'rsc, Accept-Encoding' })
  const again = await ask('/en/identify', { 'accept-encoding': 'br', 'if-none-match': '"page"' })
  expect(again.status).toBe(304)
  expect(made).toHaveLength(1)
})

test.each(['text/html', 'application/json'])('%s without a tag is never kept', async (type) => {
  page = { ...page, headers: { ...staticPage, 'content-type': type, etag: undefined } }
  await ask('/en')
  await ask('/en')
  expect(made).toHaveLength(2)
})

test('HEAD gets the headers of a kept page and no body', async () => {
  await warm('/en')
  const answer = await ask('/en', { 'accept-encoding': 'br' }, 'HEAD')
  expect(answer.headers['content-encoding']).toBe('br')
  expect(answer.body).toHaveLength(0)
  expect(made).toHaveLength(1)
})

test('after an expiry the page is made again', async () => {
  await warm('/en')
  page = { ...page, chunks: ['<p>two</p>'] }
  cache.expire(['/en'])
  expect((await ask('/en')).body.toString()).toBe('<p>two</p>')
})

test.each([
  ['a page made for one reader', { ...staticPage, 'x-nextjs-cache': undefined }, 200],
  ['a page that Next.js calls stale', { ...staticPage, 'x-nextjs-cache': 'STALE' }, 200],
  ['a page that sets a cookie', { ...staticPage, 'set-cookie': 'a=b' }, 200],
  ['data that is no page', { ...staticPage, 'content-type': 'text/x-component' }, 200],
  ['a page that is not there', staticPage, 404],
])('%s is never kept', async (_name, headers, status) => {
  page = { ...page, headers, status }
  await ask('/en')
  await ask('/en')
  expect(made).toHaveLength(2)
})

test.each([
  ['a query', '/en?utm=1', {}],
  ['a path in another spelling, which would not expire with the page', '/en/errors/cloudflare%2D1020', {}],
  ['the data of a page', '/en', { rsc: '1' }],
  ['a prefetch', '/en', { 'next-router-prefetch': '1' }],
  ['a range', '/en', { range: 'bytes=0-1' }],
  ['a reader who takes no compression', '/en', { 'accept-encoding': 'identity' }],
])('%s is left to Next.js', async (_name, path, headers) => {
  await warm('/en')
  await ask(path, { 'accept-encoding': 'br', ...headers })
  expect(made).toHaveLength(2)
})
