import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LineSplitter, type SplitLine } from './line-splitter'

function split(text: string, partLength: number, lengthMax: number): readonly SplitLine[] {
  const splitter = new LineSplitter(lengthMax)
  const lines: SplitLine[] = []
  for (let start = 0; start < text.length; start += partLength) {
    lines.push(...splitter.add(text.slice(start, start + partLength)))
  }
  return [...lines, ...splitter.end()]
}

it('lines come whole, however they arrive', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é'), maxLength: 12 })
  fc.assert(
    fc.property(fc.array(line), fc.integer({ min: 1, max: 9 }), (lines, partLength) => {
      const text = lines.map((one) => `${one}\n`).join('')
      expect(split(text, partLength, 100)).toEqual(lines.map((one) => ({ text: one })))
    }),
  )
})

it('of a line that is too long only the length is told, and the next one is whole', () => {
  expect(split(`${'x'.repeat(50)}\r\nshort\r\nlast`, 7, 20)).toEqual([
    { tooLong: 51 },
    { text: 'short' },
    { text: 'last' },
  ])
})
