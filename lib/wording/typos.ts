const longMin = 8
const shortMin = 4

/** How many slips two words may differ by and still be taken for the same: none in short ones, two in long ones. */
export function countSlipsAllowed(one: string, other: string): number {
  const length = Math.max(one.length, other.length)
  return length >= longMin ? 2 : length >= shortMin ? 1 : 0
}

/** The letters of a word as bits: words of which many differ need not be compared. */
export function toLetterMask(word: string): number {
  let mask = 0
  for (let at = 0; at < word.length; at += 1) mask |= 1 << ((word.charCodeAt(at) - 97) & 31)
  return mask
}

/** How many bits of two masks differ. */
export function countDifferent(one: number, other: number): number {
  let bits = one ^ other
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/**
 * Slips between two words: letters left out, added, changed, or swapped with their neighbour (optimal string
 * alignment); `max + 1` when there are more than `max`.
 */
export function countSlips(one: string, other: string, max: number): number {
  if (Math.abs(one.length - other.length) > max) return max + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      let slips = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1))
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        slips = Math.min(slips, at(beforeLast, column - 2) + 1)
      }
      current.push(slips)
      least = Math.min(least, slips)
    }
    if (least > max) return max + 1
    beforeLast = last
    last = current
  }
  return at(last, other.length)
}

/** A word as a screenshot's reader may have it: letters and digits that look alike become one. */
export function toLookAlike(term: string): string {
  return term
    .replace(/[1i|!j]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/5/g, 's')
    .replace(/8/g, 'b')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
