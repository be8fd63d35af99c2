import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeText } from './identify'
import { listPieces, pieceLengthMax } from './pieces'
import { signatures } from './test-signatures.server'
import { TextStream } from './text-stream'

const quietLine = '2026-11-25 10:11:12 INFO worker handled an item of the queue\n'

function stream(text: string, partLength: number) {
  const reader = new TextStream(signatures)
  for (let start = 0; start < text.length; start += partLength) reader.add(text.slice(start, start + partLength))
  return reader.end()
}

describe('a long text', () => {
  it('is read in parts as it is read whole, evidence in place', () => {
    const text = `${quietLine.repeat(2000)}Error in body stream\n${quietLine.repeat(3000)}openai.APITimeoutError: Request timed out.\n`
    const whole = judgeText(text, signatures)
    const { identification, piece } = whole
    expect(text.startsWith(piece.text, piece.start)).toBe(true)
    expect(identification.error).toBe('request-timeout')
    for (const { start, end, text: found } of identification.evidence) expect(text.slice(start, end)).toBe(found)
    for (const partLength of [1 << 12, 65_537, text.length]) expect(stream(text, partLength)).toEqual(whole)
  })

  it('with the error in its beginning alone is recognised', () => {
    expect(stream(`You exceeded your current quota\n${quietLine.repeat(4000)}`, 8192).identification.error).toBe(
      '429-insufficient-quota',
    )
  })

  it('of nothing is nothing', () => {
    expect(new TextStream(signatures).end().identification.error).toBeNull()
  })

  it('is cut into pieces that cover it, each short enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 1, max: 50_000 }), (length, lineLength) => {
        const text = `${'x'.repeat(lineLength - 1)}\n`.repeat(Math.ceil(length / lineLength)).slice(0, length)
        let covered = 0
        for (const { start, text: piece } of listPieces(text)) {
          expect(start).toBeLessThanOrEqual(covered)
          expect(piece.length).toBeLessThanOrEqual(pieceLengthMax + 1)
          expect(text.startsWith(piece, start)).toBe(true)
          covered = start + piece.length
        }
        expect(covered).toBe(length)
      }),
      { numRuns: 50 },
    )
  })
})
