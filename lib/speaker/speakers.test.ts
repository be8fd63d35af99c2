import { describe, expect, it } from 'vitest'
import { readSpeakers } from './speakers'

describe('readSpeakers', () => {
  it.each([
    ['openai.RateLimitError: x', 'openai-api'],
    ['chat gpt ne marche plus', 'chatgpt'],
    ['https://api.openai.com/v1', 'openai-api'],
    ['my-thing.openai.azure.com', 'azure-openai'],
    ['claude-3-opus says', 'anthropic'],
    ['google.api_core.exceptions.NotFound', 'gemini'],
    ['cle api opnai refusée', 'openai-api'],
    ['chatpgt ne repond plus', 'chatgpt'],
    ['Antrophic does not answer', 'anthropic'],
    ['WebChatGPT says nothing', 'chatgpt'],
    ['OpenAIError: missing', 'openai-api'],
    ['ChatGPTAPI error 429', 'chatgpt'],
    ['my_openai_client says nothing', 'openai-api'],
  ] as const)('%s: %s speaks', (text, service) => {
    const { services, ours, foreign } = readSpeakers(text)
    expect([...services.keys()]).toContain(service)
    expect(ours).toBeGreaterThan(foreign)
  })

  it.each([
    ['npm ERR! code E404', { name: 'npm' }],
    ['fatal: unable to access', { name: 'Git' }],
    ['npm is blocked here', { name: 'npm' }],
    ['qdrant 429 too many requests', { name: 'qdrant' }],
    ['https://shop.example.com/cart', { name: 'shop.example.com' }],
    ['http://localhost:3000/', { kind: 'local-server' }],
    ['server: nginx/1.2', { name: 'nginx/1.2' }],
    ['qdrantish.exceptions.SomeError: 404', { name: 'qdrantish' }],
    ['TwitterError: Invalid or expired token', { name: 'Twitter' }],
    ['connect ETIMEDOUT 203.0.113.7:443', { name: '203.0.113.7' }],
    ['toujours des 429 sur le forum', { kind: 'own-site' }],
    ['litellm.APIConnectionError: OllamaException - Connection refused', { kind: 'provider' }],
    ['groq says 429 rate limit reached', { kind: 'provider' }],
    ['POST https://api.deepseek.com/chat 402', { name: 'api.deepseek.com' }],
  ] as const)('%s: %o speaks', (text, whose) => {
    const { ours, foreign, foreigner } = readSpeakers(text)
    expect(foreigner).toEqual(whose)
    expect(foreign).toBeGreaterThan(ours)
  })

  it('where one of ours speaks from somebody’s machine, it is ours', () => {
    const { ours, foreign } = readSpeakers('in Docker on localhost: openai.APIConnectionError')
    expect(ours).toBeGreaterThanOrEqual(foreign)
  })

  it('an address of Cloudflare’s, or of a peer that answered, is nobody’s', () => {
    for (const text of ['connect ETIMEDOUT 104.18.7.192:443', 'peer ipv4:203.0.113.7:443'])
      expect(readSpeakers(text).isHostForeign, text).toBe(false)
  })

  it('a word of its own that is a slip away from a name of ours is not meant for it', () => {
    expect(readSpeakers('the OpenAPI document has a WHERE clause').ours).toBe(0)
  })

  it('words of the trade of ours are seen', () => {
    expect(readSpeakers('the prompt is too long').isOurTrade).toBe(true)
    expect(readSpeakers('the page is too long').isOurTrade).toBe(false)
    expect(readSpeakers('not found: extensions/sd-prompt-history/a.jpg').isOurTrade).toBe(false)
  })

  it('a name in the path of another’s address is not a speaker', () => {
    const { ours, foreign } = readSpeakers('npm ERR! 404 https://registry.npmjs.org/openai')
    expect(foreign).toBeGreaterThan(ours)
  })
})
