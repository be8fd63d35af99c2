import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData } from '@/lib/personal-data/masking'
import { readReportFacts } from './read-facts'
import { fillReport } from './report'

const pasted = `Traceback (most recent call last):
  openai.RateLimitError: Error code: 429 - key sk-proj-abcdefabcdef123456 of jane@mail.example
x-request-id: 4f0c411d9a57a203
Cloudflare Ray ID: 8f2b1c3d4e5f6a7b • Your IP: 203.0.113.9
organization org-Tq4mZc81VwLxR0bHnYpKs2Ed`

function read(text: string, word?: string) {
  const start = word === undefined ? -1 : text.indexOf(word)
  const evidence = start < 0 ? [] : [{ start, end: start + (word?.length ?? 0) }]
  return readReportFacts(text, { evidence, personal: findPersonalData(text) })
}

describe('what support asks for, in a pasted text', () => {
  it('is the line of the mark, masked, and the ids by which a case is looked up', () => {
    expect(read(pasted, 'RateLimitError')).toEqual({
      'exact-message': 'openai.RateLimitError: Error code: 429 - key [•••] of [•••]',
      'request-id': '4f0c411d9a57a203',
      'ray-id': '8f2b1c3d4e5f6a7b',
      'organization-id': 'org-Tq4mZc81VwLxR0bHnYpKs2Ed',
    })
  })

  it.each([
    ['{"request_id":"req_011CSabc123def456"}', 'req_011CSabc123def456'],
    ['Please include the request ID req_9a57a2034f0c411d in your message.', 'req_9a57a2034f0c411d'],
    [
      'Please include the request ID 9a57a2034f0c411d9a57a2034f0c411d in your email.',
      '9a57a2034f0c411d9a57a2034f0c411d',
    ],
    ['request id: 9a57a2034f0c411d-FRA', '9a57a2034f0c411d-FRA'],
    ['"x-request-id", "9a57a2034f0c411d"', '9a57a2034f0c411d'],
    ['| x-request-id | 9a57a2034f0c411d |', '9a57a2034f0c411d'],
    ['x-request-id: 0f8fad5b-d9cb-469f-a165-70867728950e', '0f8fad5b-d9cb-469f-a165-70867728950e'],
    ['the header x-request-id: is missing, the request ID is unknown', undefined],
    ['request id: jane1234567@mail.example', undefined],
    ['request_id 0612345678', undefined],
    ['request_id=\napi_key_1=sk-abc123', undefined],
    ['request id is 2026-11-25T10:11', undefined],
    ['request id was logged-for-user-4711 by', undefined],
  ])('knows the id of a request: %s', (text, id) => {
    expect(read(text)['request-id']).toBe(id)
  })

  it.each([
    ['Ray ID: <strong>8f2b1c3d4e5f6a7b</strong>', '8f2b1c3d4e5f6a7b'],
    ['cf-ray: 8f2b1c3d4e5f6a7b-CDG', '8f2b1c3d4e5f6a7b'],
    ['the Ray ID is below', undefined],
  ])('knows the ray: %s', (text, id) => {
    expect(read(text)['ray-id']).toBe(id)
  })

  it.each(['sk-org-abcdefghijklmnop1234', 'https://x/org-secret_internal_project', 'the org-chart_of_company_x'])(
    'takes nothing else for an organisation: %s',
    (text) => {
      expect(read(text)['organization-id']).toBeUndefined()
    },
  )

  it('takes the first line where nothing was marked, and nothing of nothing', () => {
    expect(read('\n  It broke.\nAgain.')).toEqual({ 'exact-message': 'It broke.' })
    expect(read('')).toEqual({})
  })

  it('cuts a long line around the mark, and no character in two', () => {
    const message = read(`${'a '.repeat(900)}the door is locked${' 😀'.repeat(900)}`, 'the door is locked')[
      'exact-message'
    ]
    expect(message).toMatch(/^….*the door is locked.*…$/)
    expect(message?.length).toBeLessThanOrEqual(1002)
    expect(message).not.toMatch(/\p{Surrogate}/u)
  })

  it('never shows a key, an address or a telephone number, behind whatever word', () => {
    const secrets = fc.constantFrom(
      'sk-proj-PLANTEDabcdef123456abcdef',
      'eyJhbGciOiJIUzI1NiJ9.eyJPLANTED1IjoiMSJ9.abcdefgh',
      'jane.PLANTED7@mail.example',
      '+33 6 12 34 56 78',
      'ghp_PLANTED0123456789abcdefABCDEF',
    )
    const words = fc.constantFrom('request id', 'x-request-id', 'RequestId', 'Ray ID', 'cf-ray', 'organization', 'MARK')
    const between = fc.constantFrom(' ', ': ', '=', '\n', ' is ', ': "', ':\n')
    const filling = fc.nat(700).map((count) => 'x '.repeat(count))
    fc.assert(
      fc.property(filling, words, between, secrets, filling, (before, word, gap, secret, after) => {
        const facts = JSON.stringify(read(`${before}${word}${gap}${secret} ${after}`, word))
        expect(facts).not.toMatch(/PLANTED|eyJ|12 34 56|mail\.example|sk-|ghp_/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the report', () => {
  const lines = [
    { text: 'Error: The door is locked', item: null },
    { text: 'Exact message: ', item: 'exact-message' },
    { text: 'Platform: ', item: 'platform' },
  ] as const

  it('has blanks where nothing is known', () => {
    expect(fillReport(lines, {}, '…')).toBe('Error: The door is locked\nExact message: …\nPlatform: …')
  })

  it('is filled in with what is', () => {
    expect(fillReport(lines, { 'exact-message': 'Locked.' }, '…')).toContain('Exact message: Locked.\nPlatform: …')
  })
})
