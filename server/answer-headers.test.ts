import { expect, test } from 'vitest'
import { findCacheControl, listSecurityHeaders, toHonestCacheControl } from './answer-headers'

function getPolicy(development: boolean): string {
  return new Map(listSecurityHeaders({ development })).get('Content-Security-Policy') ?? ''
}

test('a built site allows neither eval nor another host', () => {
  expect(getPolicy(false)).not.toContain("'unsafe-eval'")
  expect(getPolicy(false)).not.toMatch(/https?:|wss?:|\*/)
})

test('development may use eval and a web socket', () => {
  expect(getPolicy(true)).toContain("'unsafe-eval'")
  expect(getPolicy(true)).toContain(' ws:')
})

test('a form of this site sends its Origin, and other sites learn nothing', () => {
  expect(new Map(listSecurityHeaders({ development: false })).get('Referrer-Policy')).toBe('same-origin')
})

test.each([
  ['/fonts/public-sans.woff2', 'public, max-age=31536000, immutable'],
  ['/fonts/LICENSE.txt', null],
  ['/fonts/../en.woff2', null],
  ['/en/fonts/public-sans.woff2', null],
])('the cache header of %s is %s', (target, expected) => {
  expect(findCacheControl(target)).toBe(expected)
})

test.each([
  ['s-maxage=31536000', 'no-cache'],
  ['s-maxage=60, stale-while-revalidate=31535940', 'no-cache'],
  ['public, max-age=31536000, immutable', 'public, max-age=31536000, immutable'],
  ['private, no-store', 'private, no-store'],
])('a shared cache is told %s as %s', (value, expected) => {
  expect(toHonestCacheControl(value)).toBe(expected)
})
