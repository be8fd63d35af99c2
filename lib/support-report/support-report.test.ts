import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReportFacts } from './read-facts'
import { fillReport } from './report'

const pasted = `Traceback (most recent call last):
  openai.RateLimitError: Error code: 429 - key sk-proj-abcdefabcdef123456 of jane@mail.example
x-request-id: 4f0c411d9a57a203
Cloudflare Ray ID: 8f2b1c3d4e5f6a7b • Your IP: 203.0.113.9
organization org-Tq4mZc81VwLxR0bHnYpKs2Ed`

function read(text: string, word: string) {
  const start = text.indexOf(word)
  return readReportFacts(text, [{ start, end: start + word.length }])
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
    ['request id: 9a57a2034f0c411d-FRA', '9a57a2034f0c411d-FRA'],
    ['the header x-request-id: is missing, the request ID is unknown', undefined],
  ])('knows the id of a request: %s', (text, id) => {
    expect(readReportFacts(text, [])['request-id']).toBe(id)
  })

  it('takes the first line where nothing was marked, and nothing of nothing', () => {
    expect(readReportFacts('\n  It broke.\nAgain.', [])).toEqual({ 'exact-message': 'It broke.' })
    expect(readReportFacts('', [])).toEqual({})
  })

  it('cuts a long line around the mark', () => {
    const message = read(`${'a '.repeat(400)}the door is locked${' b'.repeat(400)}`, 'the door is locked')[
      'exact-message'
    ]
    expect(message).toMatch(/^….*the door is locked.*…$/)
    expect(message?.length).toBeLessThanOrEqual(302)
  })

  it('never shows a piece of a key or an address, wherever it is cut', () => {
    const secret = 'jane.planted@mail.example'
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (before, after) => {
        const text = `${'x '.repeat(before)}MARK ${secret} ${'y '.repeat(after)}`
        const message = read(text, 'MARK')['exact-message'] ?? ''
        expect(message).not.toMatch(/jane|planted|mail\.example/)
      }),
      { numRuns: 200 },
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
