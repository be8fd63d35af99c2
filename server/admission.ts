import type { IncomingHttpHeaders } from 'node:http'
import { checkTarget } from './request-target'

/** The longest form takes about 12 kB once encoded: 2 000 characters of a note with every accent as six bytes. */
export const bodyBytesMax = 16 * 1024

export const methods = ['GET', 'HEAD', 'POST', 'OPTIONS'] as const

/** Why a request is turned away at the door, and the status that says so. */
export const refusals = {
  'unreadable-address': 400,
  'unexpected-body': 400,
  'method-not-allowed': 405,
  'length-missing': 411,
  'body-too-large': 413,
} as const

export type Refusal = keyof typeof refusals

type Admission =
  | { readonly kind: 'admitted' }
  | { readonly kind: 'moved'; readonly location: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Decides from the request line and headers alone, so that not a byte of an unwanted body has to be read. */
export function admit(request: {
  readonly method: string
  readonly target: string
  readonly headers: IncomingHttpHeaders
}): Admission {
  if (!methods.some((method) => method === request.method)) return refuse('method-not-allowed')
  const body = request.method === 'POST' ? checkBody(request.headers) : checkNoBody(request.headers)
  if (body !== null) return refuse(body)
  const target = checkTarget(request.target)
  if (target.kind === 'readable') return { kind: 'admitted' }
  // A form sent to an untidy address would arrive elsewhere as a question without its answers.
  if (target.kind === 'moved' && request.method !== 'POST') return target
  return refuse('unreadable-address')
}

function refuse(refusal: Refusal): Admission {
  return { kind: 'refused', refusal }
}

function checkBody(headers: IncomingHttpHeaders): Refusal | null {
  const length = headers['content-length'] ?? ''
  if (!/^\d{1,15}$/.test(length) || headers['transfer-encoding'] !== undefined) return 'length-missing'
  return Number(length) > bodyBytesMax ? 'body-too-large' : null
}

function checkNoBody(headers: IncomingHttpHeaders): Refusal | null {
  const isEmpty = /^0*$/.test(headers['content-length'] ?? '') && headers['transfer-encoding'] === undefined
  return isEmpty ? null : 'unexpected-body'
}
