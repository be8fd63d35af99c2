import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseUrl } from './normalised-url'

describe('normaliseUrl', () => {
  test.each([
    ['https://status.openai.com', 'status.openai.com'],
    ['http://www.Status.OpenAI.com/', 'status.openai.com'],
    ['https://status.openai.com:443/#incidents', 'status.openai.com'],
    ['https://status.openai.com./index.html', 'status.openai.com'],
    ['https://a.example:8443/b//c/?b=2&a=1&utm_source=x&fbclid=y', 'a.example:8443/b/c?a=1&b=2'],
    ['https://a.example/%62%2F%C3%A9', 'a.example/b%2F%C3%A9'],
    ['https://a.example/é', 'a.example/%C3%A9'],
    ['https://a.example/?q=a+b', 'a.example?q=a+b'],
    ['https://a.example/?q=a%20b', 'a.example?q=a+b'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
  ])('%s is %s', (url, expected) => {
    expect(normaliseUrl(url)).toBe(expected)
  })

  test.each([
    '',
    'a.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.example',
    '//a.example',
    'https://user@a.example',
    'https://user:key@a.example',
    'https://localhost/',
    'http://127.0.0.1/',
    'http://192.168.1.1/',
    'http://2130706433/',
    'http://[::1]/',
    'https://',
    `https://a.example/${'x'.repeat(500)}`,
  ])('%s is no link', (url) => {
    expect(normaliseUrl(url)).toBeNull()
  })

  test('what was normalised stays as it is, and no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (url) => {
        const once = normaliseUrl(url)
        if (once !== null) expect(normaliseUrl(`https://${once}`)).toBe(once)
      }),
    )
  })

  test('a fragment, a slash at the end and http instead of https make no other link', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const plain = normaliseUrl(`https://a.example${path}`)
        expect(normaliseUrl(`http://www.a.example${path}#part`)).toBe(plain)
        expect(normaliseUrl(`https://a.example${path}/`)).toBe(plain)
      }),
    )
  })
})
