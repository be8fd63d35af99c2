import { describe, expect, it } from 'vitest'
import { identify } from './identify'
import { signatures } from './test-signatures.server'

describe('a page of Cloudflare before somebody else’s site', () => {
  it.each([
    [
      'a line for programs',
      '$ curl -v "https://discord.com/api/v10/webhooks/1122/abc"\nerror code: 1015',
      'cloudflare-1015',
    ],
    [
      'a page in a log',
      'ERROR [custom_components.printer.api] Login failed: 403 <title>Attention Required! | Cloudflare</title>',
      'cloudflare-blocked',
    ],
    [
      'its words',
      'Cloudflare is currently unable to resolve your requested domain (speed.pages.example).',
      'cloudflare-530',
    ],
  ])('is nobody’s error here, but is named with what says so: %s', (_, text, slug) => {
    expect(identify(text, signatures)).toMatchObject({ error: null, edge: { error: slug } })
  })

  it.each([
    ['the site’s own server', '502 Bad Gateway\nnginx/1.24.0'],
    ['a status and a name only', 'Error transferring https://music.example/feed/ (403). They got CloudFlare recently'],
    [
      'headers that every answer has',
      'HTTP/1.1 301 Moved Permanently\nLocation: https://atelier-rue.example/\nServer: cloudflare\nCF-RAY: 4f2c1635ce22d427-LIS\n\n<h1>301 Moved Permanently</h1><hr>nginx',
    ],
    [
      'another error than one of the edge',
      'docker pull from cloudflare: toomanyrequests: You have reached your pull rate limit.',
    ],
  ])('is not made of %s', (_, text) => {
    expect(identify(text, signatures)).toMatchObject({ error: null, edge: null })
  })

  it('is not named besides where the error is ours', () => {
    expect(identify('chatgpt.com error code: 1015 cloudflare', signatures)).toMatchObject({
      error: 'cloudflare-1015',
      edge: null,
    })
  })
})
