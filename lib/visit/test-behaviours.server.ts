import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'

type Given = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** 1, 2, 3: which request to this host it is. */
  readonly attempt: number
  readonly port: number
}
export type Behaviour = (given: Given) => void

/** For tests: how a host behaves, by the first part of its name; any other answers 200 with an ETag. */
export const behaviours: Readonly<Record<string, Behaviour>> = {
  missing: reply(404),
  gone: reply(410),
  forbidden: reply(403),
  'log-in': reply(401),
  challenge: reply(503, { 'cf-mitigated': 'challenge' }),
  waf: reply(202, { 'x-amzn-waf-action': 'challenge' }),
  broken: reply(500),
  unavailable: reply(503),
  recovering: ({ response, attempt }) => response.writeHead(attempt === 1 ? 500 : 200).end(),
  limited: ({ response, attempt }) => {
    if (attempt === 1) response.writeHead(429, { 'retry-after': '1' }).end()
    else response.writeHead(200).end()
  },
  resting: reply(429, { 'retry-after': '3600' }),
  unchanged: ({ request, response }) => {
    const isKnown = request.headers['if-none-match'] === '"7"'
    if (isKnown) response.writeHead(304).end()
    else response.writeHead(200, { etag: '"7"', 'last-modified': 'Wed, 25 Nov 2026 12:00:00 GMT' }).end()
  },
  'long-etag': reply(200, { etag: `"${'x'.repeat(200)}"` }),
  slow: () => undefined,
  leisurely: ({ response }) => void setTimeout(() => response.writeHead(200).end(), 50),
  closing: ({ request }) => request.socket.destroy(),
  endless: ({ response }) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write('x'.repeat(10_000)), 1)
    response.once('close', () => clearInterval(timer))
  },
  'endless-headers': ({ request }) => {
    const { socket } = request
    socket.on('error', () => socket.destroy())
    socket.write('HTTP/1.1 200 OK\r\n')
    const timer = setInterval(() => socket.write(`x-more: ${'x'.repeat(5_000)}\r\n`), 1)
    socket.once('close', () => clearInterval(timer))
  },
  switching: ({ request }) =>
    request.socket.end('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
  'no-http': ({ request }) => request.socket.end('hello\r\n\r\n'),
  loop: redirect(302, '/'),
  'to-private': redirect(302, 'http://10.0.0.1/'),
  'to-loopback-name': ({ response, request }) =>
    response.writeHead(301, { location: `http://inner.test:${request.url?.slice(1)}/` }).end(),
  'to-ftp': redirect(301, 'ftp://a.test/'),
  'to-script': redirect(302, 'javascript:alert(1)'),
  'no-location': ({ response }) => response.writeHead(302).end(),
  moved: toHost(301, 'new'),
  'to-leisurely': toHost(302, 'leisurely'),
  'moved-behind-log-in': toHost(302, 'moved'),
  'moved-then-elsewhere': toHost(308, 'for-now'),
  'for-now': toHost(307, 'new'),
  'moved-to-slash': ({ request, response }) =>
    request.url === '/page' ? response.writeHead(301, { location: '/page/' }).end() : response.writeHead(200).end(),
  'moved-to-missing': toHost(301, 'missing'),
}

function reply(status: number, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return ({ response }) => response.writeHead(status, headers).end()
}

function redirect(status: number, location: string): Behaviour {
  return reply(status, { location })
}

function toHost(status: number, name: string): Behaviour {
  return ({ response, port }) => response.writeHead(status, { location: `http://${name}.test:${port}/` }).end()
}
