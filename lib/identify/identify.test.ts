import { describe, expect, it } from 'vitest'
import { identify } from './identify'
import { signatures } from './test-signatures.server'

function recognise(text: string): string | null {
  return identify(text, signatures).error
}

describe('identify', () => {
  it.each([
    ['a bare code', '1020', 'cloudflare-1020'],
    ['a few words with slips', 'eror in body strem', 'error-in-body-stream'],
    ['a French question without accents', 'cle api invalide openai', '401-invalid-api-key'],
    ['a value of a field in prose', 'I only get insufficient_quota', '429-insufficient-quota'],
    ['signs that are no words', 'les réponses de gpt arrivent avec des « Ã© » partout', 'encoding-error'],
    ['an unusual status', 'HTTP 522 from api.openai.com', 'cloudflare-522'],
  ])('%s is recognised', (_, text, error) => {
    expect(recognise(text)).toBe(error)
  })

  it.each([
    [
      'quota, not the 429 and the class around it',
      "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota', 'code': 'insufficient_quota'}}",
      '429-insufficient-quota',
    ],
    [
      'length, not the 400 around it',
      '{"error":{"message":"…","type":"invalid_request_error","param":"messages","code":"context_length_exceeded"}}',
      '400-context-length-exceeded',
    ],
    [
      'the block page, not the 403 and the class around it',
      'openai.PermissionDeniedError: 403 <h1>Sorry, you have been blocked</h1>',
      'cloudflare-blocked',
    ],
    ['Cloudflare’s page, not the 502', 'Error code: 502\napi.openai.com | 522: Connection timed out', 'cloudflare-522'],
    [
      'the innermost cause of a chain',
      'httpcore.ConnectError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed\n\nThe above exception was the direct cause of the following exception:\n\nopenai.APIConnectionError: Connection error.',
      'ssl-certificate',
    ],
    [
      'the last of two, after an attempt that was repeated',
      'WARN Rate limit reached for gpt-4 on requests per min (RPM), retrying in 2 s\nWARN retrying\nERROR You exceeded your current quota, please check your plan and billing details.',
      '429-insufficient-quota',
    ],
  ])('the named cause wins: %s', (_, text, error) => {
    expect(recognise(text)).toBe(error)
  })

  it.each([
    ['npm', 'npm ERR! 429 Too Many Requests - GET https://registry.npmjs.org/openai'],
    ['GitHub', 'remote: HTTP 403: API rate limit exceeded (https://api.github.com/repos/a/b)'],
    ['Stripe', '{"error":{"type":"invalid_request_error","message":"No such customer"}} https://api.stripe.com/v1'],
    ['Docker', 'Error response from daemon: toomanyrequests: You have reached your pull rate limit.'],
    ['nginx', '502 Bad Gateway\nnginx/1.24.0'],
    ['a server of one’s own', 'POST http://localhost:3000/api/chat 500 (Internal Server Error)'],
    ['Ollama', "ollama: model 'llama3' not found, try pulling it first"],
    ['CUDA', 'torch.cuda.OutOfMemoryError: CUDA out of memory'],
    ['another library', 'weaviate.exceptions.UnexpectedStatusCodeException: 422'],
  ])('the same from %s is not ours', (_, text) => {
    expect(recognise(text)).toBeNull()
  })

  it.each([
    ['a line', 'File "app.py", line 1020, in handle'],
    ['a port', 'Listening on port 5020, worker 429 ready'],
    ['a price', 'The bill was $429.00 and 502 € more'],
    ['a day and a version', '2024-04-29 release 4.29.0 took 500 ms'],
    ['an id', 'order #1015 was shipped in box 1006'],
  ])('digits of %s are no code', (_, text) => {
    expect(recognise(text)).toBeNull()
  })

  it.each([
    ['422', '429-rate-limit'],
    ['1010', 'cloudflare-1020'],
    ['1002', 'cloudflare-1020'],
    ['523', '502-bad-gateway'],
  ])('the code %s is never taken for that of %s', (code, other) => {
    expect(recognise(`error ${code}`)).not.toBe(other)
  })

  it('a status that several errors share gets the likeliest, unsurely, and the others beside it', () => {
    const { error, confidence, alternatives } = identify('HTTP 429', signatures)
    expect(error).toBe('429-rate-limit')
    expect(confidence).toBeLessThanOrEqual(0.5)
    expect(alternatives).toContain('429-insufficient-quota')
  })

  it('what no mark names is answered by its words where the text is about us, never surely', () => {
    const { error, confidence, evidence, alternatives } = identify('gpt-4 isn’t there for my key', signatures)
    expect(error).toBe('model-not-found')
    expect(confidence).toBeLessThan(0.5)
    expect(evidence.length).toBeGreaterThan(0)
    expect(alternatives).not.toContain('model-not-found')
    const words = evidence.map(({ text }) => text)
    expect(words).toContain('gpt')
    for (const word of ['there', 'is', 'for', 'my']) expect(words).not.toContain(word)
  })

  it('a text that is not recognised has the nearest errors beside it', () => {
    const { error, alternatives, candidates } = identify('erreur 422 avec les produits de prestashop', signatures)
    expect(error).toBeNull()
    expect(alternatives).toContain('422-unprocessable-entity')
    expect(candidates.length).toBeLessThanOrEqual(alternatives.length)
  })

  it('how something is done is no complaint, whatever it names', () => {
    for (const text of ['Which context window has gpt-4o?', 'prix de l’api openai', 'best prompt for ChatGPT'])
      expect(recognise(text), text).toBeNull()
  })

  it('a question that no error carries is nobody’s', () => {
    expect(identify('How do I write a poem about my cat?', signatures)).toMatchObject({
      error: null,
      evidence: [],
      foreign: null,
    })
  })

  it('evidence points into the text as it was given', () => {
    const text = '\u001b[31mError code: 429\u001b[0m {\\"code\\": \\"insufficient\u200b_quota\\"}'
    const { evidence } = identify(text, signatures)
    expect(evidence.length).toBeGreaterThan(1)
    for (const { text: found, start, end } of evidence) expect(text.slice(start, end)).toBe(found)
    expect(evidence.map(({ what }) => what)).toContain('status')
  })

  it('an empty text and one of signs alone are nothing', () => {
    for (const text of ['', ' \n', '{}[]()', '\u0000\u0007', '…'.repeat(50)]) expect(recognise(text)).toBeNull()
  })
})
