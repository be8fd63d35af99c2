const longMin = 8
const shortMin = 4

/** How many slips two words may differ by and still be taken for the same: none in short ones, two in long ones. */
export function countSlipsAllowed(oneLength: number, otherLength: number): number {
  const length = Math.max(oneLength, otherLength)
  return length >= longMin ? 2 : length >= shortMin ? 1 : 0
}

/** The letters of a word as bits: words of which many differ need not be compared. */
export function toLetterMask(word: string): number {
  let mask = 0
  for (let at = 0; at < word.length; at += 1) mask |= 1 << ((word.charCodeAt(at) - 97) & 31)
  return mask
}

/** How many letters of one mask the other lacks. */
export function countLacking(one: number, other: number): number {
  let bits = one & ~other
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

const rowLength = 64
// Three rows of the table, used over and over: this runs thousands of times for one text.
let beforeLast = new Uint8Array(rowLength)
let last = new Uint8Array(rowLength)
let current = new Uint8Array(rowLength)

/**
 * Slips between two words of at most 60 letters: letters left out, added, changed, or swapped with their neighbour
 * (optimal string alignment); `max + 1` when there are more than `max`.
 */
export function countSlips(one: string, other: string, max: number): number {
  const { length } = other
  if (Math.abs(one.length - length) > max || Math.max(one.length, length) >= rowLength) return max + 1
  for (let column = 0; column <= length; column += 1) last[column] = column
  for (let row = 1; row <= one.length; row += 1) {
    current[0] = row
    let least = row
    const letter = one.charCodeAt(row - 1)
    for (let column = 1; column <= length; column += 1) {
      const otherLetter = other.charCodeAt(column - 1)
      let slips = (last[column - 1] ?? 0) + (letter === otherLetter ? 0 : 1)
      const without = Math.min(last[column] ?? 0, current[column - 1] ?? 0) + 1
      if (without < slips) slips = without
      if (row > 1 && column > 1 && letter === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === otherLetter) {
        slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1)
      }
      current[column] = slips
      if (slips < least) least = slips
    }
    if (least > max) return max + 1
    const free = beforeLast
    beforeLast = last
    last = current
    current = free
  }
  return Math.min(max + 1, last[length] ?? 0)
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
