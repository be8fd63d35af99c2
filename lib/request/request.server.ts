import 'server-only'
import { type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestEncrypted } from 'node:https'
import { isIPv6, type LookupFunction } from 'node:net'
import { type Answer, isChallenge, type Reply, toFailureReason } from './reply'

/** Most that the first line and the headers of an answer may have. */
const headerBytesMax = 32 * 1024

/** Longest validator that is kept to ask with later. */
const validatorLengthMax = 200

type Request = {
  readonly url: URL
  /** The addresses that were checked: the socket is given no other. */
  readonly addresses: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  /** Ends the request, wherever it stands. */
  readonly signal: AbortSignal
}

/**
 * Asks for one page with GET and gives back what the server says in its headers; the connection is cut as soon as these
 * are there, so that a body costs nobody anything. Redirects are not followed. A connection that fails is a value.
 */
export function requestHeaders({ url, addresses, headers, signal }: Request): Promise<Reply> {
  return new Promise((resolve) => {
    const ask = url.protocol === 'https:' ? requestEncrypted : requestPlain
    const request: ClientRequest = ask(url, {
      method: 'GET',
      headers,
      signal,
      // A connection of its own for each request, and no second look-up: the address is the one that was checked.
      agent: false,
      lookup: toLookup(addresses),
      maxHeaderSize: headerBytesMax,
    })
    request.once('response', (response) => {
      resolve(toAnswer(response))
      response.destroy()
      request.destroy()
    })
    // Stays: cutting the connection above may raise another error, which nobody needs.
    request.on('error', (error) => resolve({ kind: 'failure', reason: toReason(error) ?? 'broken-answer' }))
    // A connection may also end with neither, after a change of protocols say.
    request.once('close', () => resolve({ kind: 'failure', reason: 'broken-answer' }))
    request.end()
  })
}

/** What an error of a connection or of a name's resolution means; null for any other error. */
export function toReason(error: unknown) {
  if (!(error instanceof Error)) return null
  if (error.name === 'TimeoutError') return 'timeout'
  return 'code' in error && typeof error.code === 'string' ? toFailureReason(error.code) : null
}

function toLookup(addresses: readonly string[]): LookupFunction {
  const entries = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
  return (_hostname, { all }, callback) => {
    const [first] = entries
    if (all === true || first === undefined) callback(null, entries)
    else callback(null, first.address, first.family)
  }
}

function toAnswer({ statusCode, headers }: IncomingMessage): Answer {
  return {
    kind: 'answer',
    status: statusCode ?? 0,
    location: headers.location ?? null,
    etag: toValidator(headers.etag),
    lastModified: toValidator(headers['last-modified']),
    retryAfter: headers['retry-after'] ?? null,
    isChallenge: isChallenge(headers),
  }
}

function toValidator(text: string | undefined): string | null {
  return text === undefined || text.length > validatorLengthMax ? null : text
}
