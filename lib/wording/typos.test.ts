import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLacking, countSlips, countSlipsAllowed, countSlipsOfBeginning, toLetterMask, toLookAlike } from './typos'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 })

/** The same by its definition, slowly. */
function countSlipsPlainly(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  )
  const at = (row: number, column: number) => table[row]?.[column] ?? 0
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1
      let slips = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + cost)
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (isSwap) slips = Math.min(slips, at(row - 2, column - 2) + 1)
      const line = table[row]
      if (line !== undefined) line[column] = slips
    }
  }
  return at(one.length, other.length)
}

describe('slips', () => {
  it('are counted as their definition counts them, up to the most that matters', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, max) => {
        expect(countSlips(one, other, max)).toBe(Math.min(countSlipsPlainly(one, other), max + 1))
      }),
    )
  })

  it('of a beginning are those of the nearest letters that a word begins with', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (beginning, other, max) => {
        const { length } = beginning
        const starts = [length - 1, length, length + 1].filter((cut) => cut >= 0 && cut <= other.length)
        const fewest = starts.map((cut) => countSlipsPlainly(other.slice(0, cut), beginning))
        expect(countSlipsOfBeginning(beginning, other, max)).toBe(Math.min(...fewest, max + 1))
      }),
    )
  })

  it('are none in short words, one in middling ones, two in long ones', () => {
    expect([3, 4, 7, 8].map((length) => countSlipsAllowed(length, 2))).toEqual([0, 1, 1, 2])
  })

  it('letters that lack tell a slip at least', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(countLacking(toLetterMask(one), toLetterMask(other))).toBeLessThanOrEqual(countSlipsPlainly(one, other))
      }),
    )
  })

  it('look-alikes of a screenshot are one', () => {
    expect(toLookAlike('bl0cked')).toBe(toLookAlike('blocked'))
    expect(toLookAlike('unbiock')).toBe(toLookAlike('unblock'))
    expect(toLookAlike('rnany')).toBe(toLookAlike('many'))
  })
})
