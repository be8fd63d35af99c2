import { describe, expect, it } from 'vitest'
import { readEntity } from './entities'
import { listExceptions } from './exceptions'
import { listHeaders } from './headers'
import { listHosts } from './hosts'

describe('what else stands in a text', () => {
  it('headers are read from answers, traces and logs of curl', () => {
    const text =
      "HTTP/2 403\ncf-mitigated: challenge\n< retry-after: 20\n  'x-request-id': 'req_1',\nserver: cloudflare"
    expect(listHeaders(text).map(({ name, value }) => `${name}=${value}`)).toEqual([
      'cf-mitigated=challenge',
      'retry-after=20',
      'x-request-id=req_1',
      'server=cloudflare',
    ])
  })

  it('hosts are read from addresses and by themselves, not from mail addresses and files', () => {
    const text = 'https://api.openai.com/v1 chatgpt.com, me@mail.example.org http://localhost:3000 index.js'
    expect(listHosts(text).map(({ name }) => name)).toEqual(['api.openai.com', 'chatgpt.com', 'localhost'])
  })

  it('classes of exceptions are read with their package, also as people type them', () => {
    const found = listExceptions('openai.error.RateLimitError: x; APIError, ratelimiterror').map(
      ({ packageName, name }) => `${packageName}:${name}`,
    )
    expect(found).toEqual(['openai:RateLimitError', ':APIError', ':ratelimiterror'])
  })

  it('an entity is its character, and itself when it is not known', () => {
    expect(['&#39;', '&#x2F;', '&QUOT;', '&foo;'].map(readEntity)).toEqual(["'", '/', '"', '&foo;'])
  })
})
