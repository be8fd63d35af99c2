import { describe, expect, it } from 'vitest'
import { sampleEntries } from './fixtures/entries'
import { buildIndex, search } from './search-index'

const index = buildIndex(sampleEntries)

function find(query: string): readonly string[] {
  return search(index, query, { locale: 'en' }).map((result) => result.entry.id)
}

describe('what stands first', () => {
  it.each([
    // Codes, alone and with the words that people put before them.
    ['1020', 'cloudflare-1020'],
    ['error 1020', 'cloudflare-1020'],
    ['Erreur 1020 !', 'cloudflare-1020'],
    ['error1020', 'cloudflare-1020'],
    ['http 502', '502-bad-gateway'],
    ['401', '401-invalid-api-key'],
    ['523', 'cloudflare-522'],
    // Codes as they are read off a screenshot.
    ['l020', 'cloudflare-1020'],
    ['5O2', '502-bad-gateway'],
    // The code outweighs words that suit another entry better.
    ['1010 access denied', 'cloudflare-1010'],
    ['1009 rate limited', 'cloudflare-1009'],
    // Several entries have the code: the words decide.
    ['429 quota', '429-insufficient-quota'],
    ['quota 429', '429-insufficient-quota'],
    ['429 rate limit', '429-rate-limit'],
    ['400 context', '400-context-length-exceeded'],
    ['400 json', '400-invalid-json'],
    // JSON codes, class names and headers, whole, split, joined, in any case.
    ['invalid_api_key', '401-invalid-api-key'],
    ['invalid api key', '401-invalid-api-key'],
    ['invalid-api-key', '401-invalid-api-key'],
    ['invalidapikey', '401-invalid-api-key'],
    ['{"code":"insufficient_quota"}', '429-insufficient-quota'],
    ['DeploymentNotFound', 'model-not-found'],
    ['deployment not found', 'model-not-found'],
    ['rate-limit', '429-rate-limit'],
    ['ratelimit', '429-rate-limit'],
    ['x-ratelimit-remaining-requests', '429-rate-limit'],
    ['read econnreset', 'connection-reset'],
    ['badgateway', '502-bad-gateway'],
    ['time-out', 'request-timeout'],
    // The named cause outweighs the status that it shares with others.
    ['400 invalid_request_error context_length_exceeded', '400-context-length-exceeded'],
    // Whole titles before entries that have the same words among others.
    ['network error', 'network-error'],
    ['request timed out', 'request-timeout'],
    ['connection timed out', 'cloudflare-522'],
    ['at capacity', 'at-capacity'],
    ['error in body stream', 'error-in-body-stream'],
    ['error in message stream', 'error-in-message-stream'],
    // Typos: a letter too few, too many, another, two swapped.
    ['eror in body strem', 'error-in-body-stream'],
    ['eror in mesage strem', 'error-in-message-stream'],
    ['capcity', 'at-capacity'],
    ['quotta', '429-insufficient-quota'],
    ['insuficient quota', '429-insufficient-quota'],
    ['bad gatewya', '502-bad-gateway'],
    ['netwrok error', 'network-error'],
    ['unprocesable entity', '422-unprocessable-entity'],
    // French, with accents, without, misspelt, in whole questions.
    ['erreur réseau', 'network-error'],
    ['erreur reseau', 'network-error'],
    ['réseaux', 'network-error'],
    ['accès refusé', 'cloudflare-1020'],
    ['ACCES REFUSE', 'cloudflare-1020'],
    ['clé api invalide', '401-invalid-api-key'],
    ['mauvaise passerele', '502-bad-gateway'],
    ['service saturé', 'at-capacity'],
    ['crédit épuisé', '429-insufficient-quota'],
    ['modèle introuvable', 'model-not-found'],
    ['pourquoi est-ce que j’ai une erreur 500 ?', '500-server-error'],
    ['mon quota est dépassé, que faire', '429-insufficient-quota'],
    ['délai d’attente', 'request-timeout'],
    // Sentences as they are pasted, whole, cut, with something around them.
    ['You exceeded your current quota, please check your plan and billing details.', '429-insufficient-quota'],
    ["The owner of this website has banned your access based on your browser's signature.", 'cloudflare-1010'],
    ['The owner of this website has banned your access based on your browser’s', 'cloudflare-1010'],
    ['ChatGPT says “error in message stream”, please help', 'error-in-message-stream'],
    ['The model `gpt-4` does not exist or you do not have access to it.', 'model-not-found'],
    ['Too many requests in 1 hour', 'too-many-requests-in-1-hour'],
    // While typing.
    ['netw', 'network-error'],
    ['error in body str', 'error-in-body-stream'],
    ['err_name_not', 'dns-failure'],
    ['insufficient_q', '429-insufficient-quota'],
    ['unproc', '422-unprocessable-entity'],
    // Other kinds are found where they fit best.
    ['retry with back-off', 'retry-with-back-off'],
    ['vpn', 'turn-vpn-off'],
    ['1.1.1.1', 'warp-1-1-1-1'],
    ['openai status', 'openai-status'],
  ])('%s → %s', (query, id) => {
    expect(find(query)[0]).toBe(id)
  })
})

describe('what is offered besides', () => {
  it('a code brings what has it, its own articles before those that share it, and nothing that resembles it', () => {
    expect(find('429')).toEqual(['429-insufficient-quota', '429-rate-limit', 'cloudflare-1015', 'retry-with-back-off'])
  })

  it('a code with the word "error" does not bring every error', () => {
    expect(find('error 1020')).toEqual(['cloudflare-1020'])
    expect(find('erreur 1010')).toEqual(['cloudflare-1010'])
  })

  it('a status brings the articles of other codes with that status', () => {
    expect(find('403')).toEqual(['cloudflare-1009', 'cloudflare-1010', 'cloudflare-1020'])
  })

  it('an unknown code brings nothing', () => {
    expect(find('999')).toEqual([])
    expect(find('error 42O')).toEqual([])
    expect(find('gibberish qwzx')).toEqual([])
  })

  it('versions and dates are not taken for codes', () => {
    expect(find('522')).toEqual(['cloudflare-522'])
    expect(find('1020')).toEqual(['cloudflare-1020'])
    expect(find('10 20')).not.toContain('cloudflare-1020')
  })

  it('words of grammar do not decide', () => {
    expect(find('what is the quota of my')).toEqual(find('quota'))
    expect(find('comment est-ce que je coupe le vpn')[0]).toBe('turn-vpn-off')
  })

  it('an error stands before a guide that fits as well', () => {
    const [entry] = sampleEntries
    if (entry === undefined) throw new Error('the sample is empty')
    const kinds = (['guide', 'error'] as const).map((kind) => ({ ...entry, kind }))
    const found = search(buildIndex(kinds), 'firewall', { locale: 'en' })
    expect(found.map((result) => result.entry.kind)).toEqual(['error', 'guide'])
  })
})
