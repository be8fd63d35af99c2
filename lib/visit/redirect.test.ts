import { expect, test } from 'vitest'
import { isPermanent, isRedirect, toNextUrl } from './redirect'

const from = 'https://a.example/docs/page?x=1'

test.each([
  ['/new', 'https://a.example/new'],
  ['new', 'https://a.example/docs/new'],
  ['?y=2', 'https://a.example/docs/page?y=2'],
  ['//b.example/', 'https://b.example/'],
  ['https://b.example/#part', 'https://b.example/'],
  ['https://somebody:key@b.example/', 'https://b.example/'],
  ['http://b.example/', 'http://b.example/'],
])('%s leads to %s', (location, expected) => {
  expect(String(toNextUrl({ from, location, isOfficial: false }))).toBe(expected)
})

test.each([
  'ftp://b.example/',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'https://',
  'http://[::',
  `/${'x'.repeat(8000)}`,
])('%s is not followed, as it is no page', (location) => {
  expect(toNextUrl({ from, location, isOfficial: false })).toBe('redirect-no-page')
})

test('an official link is not followed from https to http, but from http to https', () => {
  expect(toNextUrl({ from, location: 'http://a.example/', isOfficial: true })).toBe('redirect-insecure')
  const upwards = toNextUrl({ from: 'http://a.example/', location: 'https://a.example/', isOfficial: true })
  expect(String(upwards)).toBe('https://a.example/')
})

test('only 301 and 308 say that a page has moved for good, and 300 and 304 lead nowhere', () => {
  const statuses = [300, 301, 302, 303, 304, 307, 308]
  expect(statuses.filter(isPermanent)).toEqual([301, 308])
  expect(statuses.filter(isRedirect)).toEqual([301, 302, 303, 307, 308])
})
