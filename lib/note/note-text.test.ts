import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toNotePieces } from './note-text'

function listLinks(note: string): readonly string[] {
  return toNotePieces(note).flatMap((piece) => (piece.kind === 'link' ? [`${piece.href} (${piece.host})`] : []))
}

test.each([
  ['nothing to click', []],
  ['see https://status.openai.com/.', ['https://status.openai.com/ (status.openai.com)']],
  ['(https://a.example/b?c=1#d), then', ['https://a.example/b?c=1#d (a.example)']],
  [
    '« http://a.example » et https://b.example:8443/x…',
    ['http://a.example/ (a.example)', 'https://b.example:8443/x (b.example:8443)'],
  ],
  ['(see https://a.example/b_(c)).', ['https://a.example/b_(c) (a.example)']],
  ['HTTPS://A.EXAMPLE/X', ['https://a.example/X (a.example)']],
  ['https://status.openai.com@evil.example/', []],
  ['https://user:key@evil.example/', []],
  ['javascript:alert(1) data:text/html,x ftp://a.example //a.example www.a.example', []],
  ['https://localhost/ http:// https://', []],
  [
    'https://xn--pple-43d.com/ https://аpple.com/',
    ['https://xn--pple-43d.com/ (xn--pple-43d.com)', 'https://xn--pple-43d.com/ (xn--pple-43d.com)'],
  ],
  ['https://a.example/"><script>alert(1)</script>', ['https://a.example/ (a.example)']],
])('%s', (note, expected) => {
  expect(listLinks(note)).toEqual(expected)
})

test('the pieces joined are the note, and no link leads anywhere but to http or https', () => {
  const part = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.constantFrom('https://', 'http://a.b/', 'javascript:', '\n', '"', '.'),
  )
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const note = parts.join('')
      const pieces = toNotePieces(note)
      expect(pieces.map(({ text }) => text).join('')).toBe(note)
      for (const piece of pieces) if (piece.kind === 'link') expect(piece.href).toMatch(/^https?:\/\//)
    }),
  )
})
