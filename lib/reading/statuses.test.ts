import { describe, expect, it } from 'vitest'
import { listStatuses } from './statuses'

describe('listStatuses', () => {
  it.each([
    ['HTTP/2 429', '429', 'said'],
    ['HTTP/1.1 502 Bad Gateway', '502', 'said'],
    ['Error code: 401 - {', '401', 'said'],
    ['Request failed with status code 404', '404', 'said'],
    ['"status": 503,', '503', 'said'],
    ['[400 Bad Request] User location', '400', 'said'],
    ['500 Internal Server Error', '500', 'said'],
    ['429 Client Error: Too Many Requests for url', '429', 'said'],
    ['api.openai.com | 520: Web server', '520', 'said'],
    ['Error reference number: 1020', '1020', 'said'],
    ['BadRequestError: 400 Invalid parameter', '400', 'said'],
    ['erreur 1015 chatgpt', '1015', 'asked'],
    ['it always shows error1020', '1020', 'asked'],
    ['je reçois une 429 sur chatgpt', '429', 'asked'],
    ['429 error despite zero usage', '429', 'asked'],
    ['1020', '1020', 'bare'],
    ['Err0r code: 5O2', '502', 'asked'],
    ['error l020', '1020', 'asked'],
  ])('%s shows %s, %s', (text, number, how) => {
    expect(listStatuses(text).map((mark) => [mark.number, mark.how])).toContainEqual([number, how])
  })

  it.each([
    ['File "app.py", line 429, in run'],
    ['listening on port 5020'],
    ['it cost $429.00'],
    ['took 502 ms'],
    ['2024-04-29 10:15:20'],
    ['release 4.29.0'],
    ['(1020 tests, 400 files) passed'],
    ['sshd[429]: closed'],
    ['http://localhost:5000/'],
    ['a limit of 1020 tokens for everybody'],
  ])('%s shows none', (text) => {
    expect(listStatuses(text)).toEqual([])
  })

  it('a place is where the number stands', () => {
    const text = 'x HTTP 429 y'
    expect(listStatuses(text).map(({ start, end }) => text.slice(start, end))).toEqual(['429'])
  })
})
