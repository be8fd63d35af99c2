import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toSegments } from './segments'

test('marks and secrets are cut out of the text, and a secret inside a mark stays hidden', () => {
  const text = 'code: "invalid_api_key" sk-secret end'
  expect(toSegments(text, [{ start: 7, end: 33 }], [{ start: 24, end: 33 }])).toEqual([
    { kind: 'plain', text: 'code: "' },
    { kind: 'mark', text: 'invalid_api_key" ' },
    { kind: 'hidden' },
    { kind: 'plain', text: ' end' },
  ])
})

test('a text without findings is one plain stretch, an empty one has none', () => {
  expect(toSegments('abc', [], [])).toEqual([{ kind: 'plain', text: 'abc' }])
  expect(toSegments('', [], [])).toEqual([])
})

const spans = fc.array(
  fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  { maxLength: 6 },
)

test('whatever the spans, the stretches are the text without what is hidden', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 0, maxLength: 40 }), spans, spans, (text, evidence, personal) => {
      const shown = toSegments(text, evidence, personal).flatMap((segment) => ('text' in segment ? [segment.text] : []))
      const visible = [...Array(text.length).keys()].filter((at) => !isInside(at, personal))
      expect(shown.join('')).toBe(visible.map((at) => text[at]).join(''))
    }),
  )
})

function isInside(at: number, list: readonly { readonly start: number; readonly end: number }[]): boolean {
  return list.some(({ start, end }) => start <= at && at < end)
}
