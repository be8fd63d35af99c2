import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { constants } from 'node:zlib'
import compression from 'compression'
import { getPageCache } from '../lib/page-cache/page-cache'
import { admit, methods, type Refusal, refusals } from './admission'
import { findCacheControl, listSecurityHeaders, toHonestCacheControl } from './answer-headers'
import { discardBody } from './discard-body'
import { cleanIncomingHeaders } from './incoming-headers'
import { answerWithKept, keepAnswer } from './kept-pages'
import { toRefusalPage } from './refusal-page'

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

type SiteServerOptions = {
  /** What answers a request that was let in. */
  readonly handle: Handle
  readonly trustedProxyHops: number
  readonly development: boolean
}

/**
 * A window of 128 kB holds most pages whole. With the usual one of 4 MB, which each answer takes anew, a page cost three
 * times the processor time, and the threads that compress kept the memory.
 */
const brotliParams = { [constants.BROTLI_PARAM_LGWIN]: 17, [constants.BROTLI_PARAM_QUALITY]: 3 }

/** The server around the site: every request passes here first, and every answer carries the security headers. */
export function createSiteServer(options: SiteServerOptions): Server {
  const securityHeaders = listSecurityHeaders(options)
  const cache = getPageCache()
  const compress = compression({ brotli: { params: brotliParams } })
  const server = createServer({
    // A client that dawdles over its request holds a connection this long; a form is at most 16 kB.
    headersTimeout: 10_000,
    requestTimeout: 20_000,
    connectionsCheckingInterval: 2_000,
    // A proxy that keeps its connections must not be the last to learn that one was closed.
    keepAliveTimeout: options.trustedProxyHops > 0 ? 75_000 : 10_000,
  })
  if (!options.development) server.timeout = 60_000

  function answer(request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of securityHeaders) response.setHeader(name, value)
    // While the server is stopping, a client must not send its next request down this connection.
    if (!server.listening) response.setHeader('Connection', 'close')
    const target = request.url ?? ''
    const admission = admit({ method: request.method ?? '', target, headers: request.headers })
    if (admission.kind === 'refused' && !(options.development && isDevelopmentTool(target))) {
      refuse(request, response, admission.refusal)
      return
    }
    if (admission.kind === 'moved') {
      response.writeHead(308, { Location: admission.location, 'Content-Length': 0 }).end()
      return
    }
    if (!options.development && answerWithKept(request, response, cache)) return
    const cacheControl = findCacheControl(target)
    if (cacheControl !== null) response.setHeader('Cache-Control', cacheControl)
    letCachesAskAgain(response)
    cleanIncomingHeaders(request.headers, { ...options, socketAddress: request.socket.remoteAddress })
    // A page that is not there has no parameters: it learns its language from the address that was asked for.
    request.headers['x-fixpoint-path'] = target
    compress(request, response, () => undefined)
    if (!options.development) keepAnswer(request, response, cache)
    options.handle(request, response).catch((error: unknown) => fail(response, error))
  }

  server.on('request', answer)
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    const admission = admit({ method: request.method ?? '', target: request.url ?? '', headers: request.headers })
    if (admission.kind === 'admitted') response.writeContinue()
    answer(request, response)
  })
  server.on('checkExpectation', answer)
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuseBroken(error, socket, securityHeaders))
  return server
}

/** The development overlay posts stack traces of any length to addresses of its own. */
function isDevelopmentTool(target: string): boolean {
  return target.startsWith('/__nextjs')
}

function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const page = toRefusalPage(refusal, request.url ?? '')
  response.writeHead(refusals[refusal], {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(page),
    'Cache-Control': 'no-store',
    Connection: 'close',
    ...(refusal === 'method-not-allowed' ? { Allow: methods.join(', ') } : {}),
  })
  response.write(page)
  discardBody(request, () => response.end())
}

/** Changes what Next.js tells shared caches about static pages, at the moment it tells them. */
function letCachesAskAgain(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) =>
    setHeader(name, name.toLowerCase() === 'cache-control' ? toHonestCacheControl(String(value)) : value)
}

function fail(response: ServerResponse, error: unknown): void {
  console.error('A request could not be answered:', error)
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end('Something went wrong on our side. Please try again. / Erreur de notre côté. Veuillez réessayer.\n')
}

const brokenStatuses: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** Answers what is not HTTP, or came too slowly, by hand: there is no response object for it. */
function refuseBroken(
  error: NodeJS.ErrnoException,
  socket: Duplex,
  headers: readonly (readonly [string, string])[],
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status = brokenStatuses[error.code ?? ''] ?? 400
  const lines = [...headers, ['Connection', 'close'], ['Content-Length', '0']].map(
    ([name, value]) => `${name}: ${value}`,
  )
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n`, () => socket.destroy())
}
