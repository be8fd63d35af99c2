import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import fresh from 'fresh'
import Negotiator from 'negotiator'
import { locales } from '../lib/i18n/locales'
import type { KeptPage, PageCache } from '../lib/page-cache/page-cache'

/** Quality 6: a page is compressed once and sent many times. A window of 256 kB holds a whole page. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 18 } }

/** Only addresses as the site writes them: another spelling of a path would not expire with it. */
const keptPath = new RegExp(`^/(${locales.join('|')})(/[a-z0-9-]+)*$`)

/** Headers that belong to one answer and not to the page. */
const ownHeaders = new Set([
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'date',
])

/** Answers with a page that was kept; false when there is none for this request. */
export function answerWithKept(request: IncomingMessage, response: ServerResponse, cache: PageCache): boolean {
  const path = findKeptPath(request)
  const page = path === null ? null : cache.find(path)
  if (page === null) return false
  const encoding = findEncoding(request)
  if (encoding === null) return false
  for (const [name, value] of page.headers) response.setHeader(name, value)
  if (fresh(request.headers, { etag: page.etag })) {
    response.writeHead(304).end()
    return true
  }
  const body = page.bodies[encoding]
  response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', body.byteLength)
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body)
  return true
}

/**
 * Watches what Next.js answers and keeps it if it is a static page, or static data in JSON: its `x-nextjs-cache` says
 * that the bytes are the same for everybody, and fresh. To be called before the answer is made, on the response as Next.js
 * sees it.
 */
export function keepAnswer(request: IncomingMessage, response: ServerResponse, cache: PageCache): void {
  const path = request.method === 'GET' ? findKeptPath(request) : null
  if (path === null) return
  const { generation } = cache
  const chunks: Buffer[] = []
  const { write, end } = response

  function note(chunk: unknown): void {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }

  Object.assign(response, {
    write(...words: readonly unknown[]) {
      note(words[0])
      return Reflect.apply(write, response, words)
    },
    end(...words: readonly unknown[]) {
      note(words[0])
      const headers = response.getHeaders()
      if (response.statusCode === 200 && isStaticPage(headers)) {
        keep(path, { headers, body: Buffer.concat(chunks), cache, generation })
      }
      // Whoever holds on to the answer need not hold its bytes.
      chunks.length = 0
      return Reflect.apply(end, response, words)
    },
  })
}

/** The smaller one of those that the reader takes, whatever order they are named in. */
function findEncoding(request: IncomingMessage): keyof KeptPage['bodies'] | null {
  const taken = new Negotiator(request).encodings(['br', 'gzip'])
  if (taken.includes('br')) return 'br'
  return taken.includes('gzip') ? 'gzip' : null
}

/** The path of a request for a whole page or file, or null: parts of pages, queries and ranges are left to Next.js. */
function findKeptPath({ method, url = '', headers }: IncomingMessage): string | null {
  if ((method !== 'GET' && method !== 'HEAD') || !keptPath.test(url)) return null
  const isPart = headers.range !== undefined || Object.keys(headers).some((name) => /^(rsc$|next-)/.test(name))
  return isPart ? null : url
}

function isStaticPage(headers: OutgoingHttpHeaders): boolean {
  return (
    (headers['x-nextjs-cache'] === 'HIT' || headers['x-nextjs-cache'] === 'MISS') &&
    /^(text\/html|application\/json)\b/.test(String(headers['content-type'])) &&
    headers['set-cookie'] === undefined &&
    headers.etag !== undefined
  )
}

type Answer = {
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
  readonly cache: PageCache
  readonly generation: number
}

function keep(path: string, { headers, body, cache, generation }: Answer): void {
  // Some five milliseconds, once a page. In the threads of the pool each of them would keep what it once took.
  const bodies = { br: brotliCompressSync(body, brotliOptions), gzip: gzipSync(body) }
  cache.keep(path, toKept(headers, bodies), generation)
}

function toKept(headers: OutgoingHttpHeaders, bodies: KeptPage['bodies']): KeptPage {
  // The same page in two encodings is two sequences of bytes: only a weak tag is true of both.
  const etag = `W/${String(headers.etag).replace(/^W\//, '')}`
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || ownHeaders.has(name) ? [] : [[name, [value].flat().join(', ')] as const],
  )
  // What was sent in pieces has been through the compression already, which named it too.
  const vary = [...new Set([headers.vary ?? [], 'Accept-Encoding'].flat().join(', ').split(', '))].join(', ')
  return {
    etag,
    bodies,
    headers: [...kept.filter(([name]) => name !== 'etag' && name !== 'vary'), ['etag', etag], ['vary', vary]],
  }
}
