import { expect, test } from 'vitest'
import { cleanIncomingHeaders } from './incoming-headers'

const origin = { socketAddress: '192.0.2.1', trustedProxyHops: 0 }

test('a forged address reaches nobody', () => {
  const headers = { 'x-forwarded-for': '6.6.6.6', 'x-real-ip': '6.6.6.6', forwarded: 'for=6.6.6.6' }
  cleanIncomingHeaders(headers, origin)
  expect(headers).toEqual({ 'x-forwarded-for': '192.0.2.1' })
})

test('a request without the header gets the address of its socket', () => {
  const headers = { host: 'localhost' }
  cleanIncomingHeaders(headers, origin)
  expect(headers).toEqual({ host: 'localhost', 'x-forwarded-for': '192.0.2.1' })
})

test('with one trusted proxy the last entry wins and alone is kept', () => {
  const headers = { 'x-forwarded-for': '6.6.6.6, 203.0.113.9' }
  cleanIncomingHeaders(headers, { ...origin, trustedProxyHops: 1 })
  expect(headers).toEqual({ 'x-forwarded-for': '203.0.113.9' })
})

test.each([
  'x-middleware-subrequest',
  'x-middleware-rewrite',
  'next-action',
  'next-resume',
  'x-invoke-path',
  'x-now-route-matches',
  'x-matched-path',
  'x-nextjs-data',
  'x-prerender-revalidate',
  'x-next-resume-state-length',
  'x-forwarded-host',
  'x-forwarded-proto',
])('%s from outside is dropped', (name) => {
  const headers = { [name]: 'forged' }
  cleanIncomingHeaders(headers, origin)
  expect(Object.keys(headers)).toEqual(['x-forwarded-for'])
})

test('headers that a browser and its router send are kept', () => {
  const sent = { rsc: '1', 'next-router-state-tree': '%5B%5D', 'next-url': '/en', origin: 'http://localhost:3000' }
  const headers = { ...sent }
  cleanIncomingHeaders(headers, origin)
  expect(headers).toEqual({ ...sent, 'x-forwarded-for': '192.0.2.1' })
})
