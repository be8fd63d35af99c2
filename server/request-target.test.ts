import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTarget } from './request-target'

test.each([
  ['/', { kind: 'readable' }],
  ['/en/errors/cloudflare-1020', { kind: 'readable' }],
  ['/en?q=100%', { kind: 'readable' }],
  ['/fr/recherche?q=%C3%A9t%C3%A9//x', { kind: 'readable' }],
  ['/en/%E2%9C%93', { kind: 'readable' }],
  ['//en//errors?a=//b', { kind: 'moved', location: '/en/errors?a=//b' }],
  ['//evil.example/', { kind: 'moved', location: '/evil.example/' }],
  ['/\\evil.example', { kind: 'moved', location: '/evil.example' }],
  ['/en/%', { kind: 'unreadable' }],
  ['/en/%zz', { kind: 'unreadable' }],
  ['/en/%ff', { kind: 'unreadable' }],
  ['/en/%00', { kind: 'unreadable' }],
  ['/en/../../etc/passwd', { kind: 'unreadable' }],
  ['/en/%2e%2e/etc', { kind: 'unreadable' }],
  ['//%', { kind: 'unreadable' }],
  ['*', { kind: 'unreadable' }],
  ['http://evil.example/', { kind: 'unreadable' }],
  ['', { kind: 'unreadable' }],
])('%s is judged', (target, expected) => {
  expect(checkTarget(target)).toEqual(expected)
})

test('no target makes the check throw, and none is moved to another site', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webPath(),
        fc.string().map((text) => `/${text}`),
      ),
      (text) => {
        const target = checkTarget(text)
        if (target.kind === 'moved') expect(target.location).toMatch(/^\/(?![\\/])/)
      },
    ),
  )
})
