import { describe, expect, it } from 'vitest'
import { findLine, listLines } from './lines'

describe('listLines', () => {
  it.each([
    ['  File "/srv/app.py", line 3, in run\n    raise RateLimitError(message)', ['frame', 'frame']],
    ['    at OpenAI.makeRequest (/app/core.js:292:19)', ['frame']],
    ['    at async run (file:///srv/x.mjs:1:2) {', ['said']],
    ['--> 429 raise self.handle(\n 430 body, code', ['frame', 'frame']],
    ['429 error despite zero usage', ['said']],
    ['INFO Retrying request to /chat/completions in 0.8 seconds', ['retry']],
    ['openai.APITimeoutError: Request timed out.', ['said']],
    ['File not found', ['said']],
  ])('%s', (text, kinds) => {
    expect(listLines(text).map(({ kind }) => kind)).toEqual(kinds)
  })

  it('a position is found in its line', () => {
    const lines = listLines('a\n\nbcd\ne')
    expect([0, 1, 2, 3, 6, 7].map((position) => findLine(lines, position))).toEqual([0, 0, 1, 2, 2, 3])
  })
})
