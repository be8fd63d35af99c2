import { expect, test } from 'vitest'
import { type Answer, isChallenge, isPassing, toFailureReason } from './reply'

test.each([
  ['ENOTFOUND', 'name-unknown'],
  ['ECONNREFUSED', 'no-connection'],
  ['ECONNRESET', 'no-connection'],
  ['ENETUNREACH', 'no-connection'],
  ['EAI_AGAIN', 'no-connection'],
  ['ETIMEDOUT', 'timeout'],
  ['ABORT_ERR', 'timeout'],
  ['CERT_HAS_EXPIRED', 'tls'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ['EPROTO', 'tls'],
  ['HPE_HEADER_OVERFLOW', 'broken-answer'],
  ['ERR_INVALID_ARG_TYPE', null],
  ['P2002', null],
])('%s means %s', (code, reason) => {
  expect(toFailureReason(code)).toBe(reason)
})

test('silence and servers in trouble may pass; refusals, challenges and broken certificates do not', () => {
  const answer: Answer = {
    kind: 'answer',
    status: 200,
    location: null,
    etag: null,
    lastModified: null,
    retryAfter: null,
    isChallenge: false,
  }
  const statuses = [200, 301, 403, 404, 408, 410, 429, 451, 500, 501, 502, 503, 504, 522, 999]
  expect(statuses.filter((status) => isPassing({ ...answer, status }))).toEqual([408, 429, 500, 502, 503, 504, 522])
  expect(isPassing({ ...answer, status: 503, isChallenge: true })).toBe(false)
  const reasons = ['name-unknown', 'no-connection', 'timeout', 'tls', 'broken-answer', 'private'] as const
  expect(reasons.filter((reason) => isPassing({ kind: 'failure', reason }))).toEqual(['no-connection', 'timeout'])
})

test('a challenge is known by its header, not by its status', () => {
  expect(isChallenge({ 'cf-mitigated': 'challenge' })).toBe(true)
  expect(isChallenge({ 'x-amzn-waf-action': 'captcha' })).toBe(true)
  expect(isChallenge({ server: 'cloudflare' })).toBe(false)
})
