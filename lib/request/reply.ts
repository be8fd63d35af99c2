/** What a server said, in its first line and headers; the body is never read. */
export type Answer = {
  readonly kind: 'answer'
  readonly status: number
  readonly location: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  /** As the header has it: seconds, or a date. */
  readonly retryAfter: string | null
  /** A page that only a browser with a person gets past was sent instead of what was asked for. */
  readonly isChallenge: boolean
}

export const failureReasons = ['name-unknown', 'no-connection', 'timeout', 'tls', 'broken-answer', 'private'] as const

/** Why nobody answered; private: the address is not of the public internet, so nobody was asked. */
export type FailureReason = (typeof failureReasons)[number]

export type Failure = { readonly kind: 'failure'; readonly reason: FailureReason }

/** What one request came to. */
export type Reply = Answer | Failure

/** Statuses that say "not now": RFC 9110 and RFC 6585; from 520 to 524 Cloudflare's, about the server behind it. */
const passingStatuses = [408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]

/** Whether the same request may well end otherwise in a moment. */
export function isPassing(reply: Reply): boolean {
  if (reply.kind === 'failure') return reply.reason === 'no-connection' || reply.reason === 'timeout'
  return passingStatuses.includes(reply.status) && !reply.isChallenge
}

/**
 * Whether headers, by lower-case name, belong to a challenge: Cloudflare marks it with `cf-mitigated`
 * (developers.cloudflare.com, "Detect a Challenge Page response"), AWS WAF with `x-amzn-waf-action` and status 202
 * (docs.aws.amazon.com, ChallengeAction).
 */
export function isChallenge(headers: Readonly<Record<string, unknown>>): boolean {
  return (
    headers['cf-mitigated'] === 'challenge' ||
    headers['x-amzn-waf-action'] === 'challenge' ||
    headers['x-amzn-waf-action'] === 'captcha'
  )
}

/**
 * What a broken connection means, by the code that Node gives the error; null for a code that is none of a connection.
 */
export function toFailureReason(code: string): FailureReason | null {
  if (code === 'ENOTFOUND' || code === 'ENODATA') return 'name-unknown'
  if (code === 'ABORT_ERR' || code === 'ETIMEDOUT' || code === 'ESOCKETTIMEDOUT') return 'timeout'
  if (/^HPE_|^ERR_HTTP/.test(code)) return 'broken-answer'
  if (/^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|EPROTO|HOSTNAME_MISMATCH|INVALID_CA)/.test(code)) {
    return 'tls'
  }
  return /^E[A-Z_]+$/.test(code) && !code.startsWith('ERR_') ? 'no-connection' : null
}
