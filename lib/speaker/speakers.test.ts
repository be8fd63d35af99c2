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
    ['npm ERR! code E404', 'npm'],
    ['fatal: unable to access', 'Git'],
    ['npm is blocked here', 'npm'],
    ['qdrant 429 too many requests', 'qdrant'],
    ['https://shop.example.com/cart', 'shop.example.com'],
    ['http://localhost:3000/', 'local-server'],
    ['server: nginx/1.2', 'nginx/1.2'],
    ['qdrantish.exceptions.SomeError: 404', 'qdrantish'],
    ['TwitterError: Invalid or expired token', 'Twitter'],
    ['connect ETIMEDOUT 203.0.113.7:443', '203.0.113.7'],
    ['toujours des 429 sur le forum', 'own-site'],
    ['litellm.APIConnectionError: OllamaException - Connection refused', 'provider'],
  ])('%s: %s speaks', (text, name) => {
    const { ours, foreign, foreignName } = readSpeakers(text)
    expect(foreignName).toBe(name)
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
