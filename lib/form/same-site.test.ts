import { describe, expect, test } from 'vitest'
import { isSameSite } from './same-site'

const siteUrl = 'https://fix.example'

describe('isSameSite', () => {
  test.each([
    ['same-origin', null, null, true],
    ['same-origin', 'https://evil.example', 'fix.example', true],
    ['same-site', siteUrl, 'fix.example', false],
    ['cross-site', siteUrl, 'fix.example', false],
    ['none', siteUrl, 'fix.example', false],
    ['', siteUrl, 'fix.example', false],
    [null, siteUrl, null, true],
    [null, 'https://fix.example:443', null, true],
    [null, 'http://192.0.2.1:3000', '192.0.2.1:3000', true],
    [null, 'http://fix.example', null, false],
    [null, 'https://evil.example', 'fix.example', false],
    [null, 'https://fix.example.evil.example', 'fix.example', false],
    [null, 'null', 'fix.example', false],
    [null, '', 'fix.example', false],
    [null, 'file://', '', false],
    [null, null, 'fix.example', false],
  ])('Sec-Fetch-Site %s, Origin %s, Host %s: %s', (secFetchSite, origin, host, expected) => {
    expect(isSameSite({ secFetchSite, origin, host, siteUrl })).toBe(expected)
  })
})
