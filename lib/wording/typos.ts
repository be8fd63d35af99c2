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
  if (Math.abs(one.length - other.length) > max || Math.max(one.length, other.length) >= rowLength) return max + 1
  // What both begin and end with alike has no slip; with one slip hardly anything is left between.
  let from = 0
  let to = one.length
  let otherTo = other.length
  while (from < to && from < otherTo && one.charCodeAt(from) === other.charCodeAt(from)) from += 1
  while (to > from && otherTo > from && one.charCodeAt(to - 1) === other.charCodeAt(otherTo - 1)) {
    to -= 1
    otherTo -= 1
  }
  const [length, otherLength] = [to - from, otherTo - from]
  if (length === 0 || otherLength === 0) return Math.max(length, otherLength)
  if (max === 1) return length === 1 && otherLength === 1 ? 1 : isSwap(one, other, from, length, otherLength) ? 1 : 2
  if (!fillTable(one.slice(from, to), other.slice(from, otherTo), max)) return max + 1
  return Math.min(max + 1, last[otherLength] ?? 0)
}

/** The fewest slips between a beginning and the letters that a word begins with: as many, one less or one more. */
export function countSlipsOfBeginning(beginning: string, word: string, max: number): number {
  const { length } = beginning
  if (word.length < length - 1 || length + 1 >= rowLength) return max + 1
  const start = word.slice(0, length + 1)
  if (!fillTable(beginning, start, max)) return max + 1
  let fewest = max + 1
  for (let column = length - 1; column <= start.length; column += 1) fewest = Math.min(fewest, last[column] ?? 0)
  return fewest
}

function isSwap(one: string, other: string, at: number, length: number, otherLength: number): boolean {
  return length === 2 && otherLength === 2 && one[at] === other[at + 1] && one[at + 1] === other[at]
}

/**
 * Fills the table of slips between beginnings of two words; its last row, in `last`, is that of the whole first word.
 * Only columns so near to the row are filled that they can matter. False as soon as there are more than `max` everywhere.
 */
function fillTable(one: string, other: string, max: number): boolean {
  const { length } = other
  for (let column = 0; column <= length; column += 1) last[column] = column
  for (let row = 1; row <= one.length; row += 1) {
    const first = Math.max(1, row - max)
    const final = Math.min(length, row + max)
    current[first - 1] = first === 1 ? row : max + 1
    let least = current[first - 1] ?? 0
    const letter = one.charCodeAt(row - 1)
    for (let column = first; column <= final; column += 1) {
      const otherLetter = other.charCodeAt(column - 1)
      let slips = (last[column - 1] ?? 0) + (letter === otherLetter ? 0 : 1)
      const above = column === row + max ? max + 1 : (last[column] ?? 0)
      const without = Math.min(above, current[column - 1] ?? 0) + 1
      if (without < slips) slips = without
      if (row > 1 && column > 1 && letter === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === otherLetter) {
        slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1)
      }
      current[column] = slips
      if (slips < least) least = slips
    }
    if (least > max) return false
    if (final < length) current[final + 1] = max + 1
    const free = beforeLast
    beforeLast = last
    last = current
    current = free
  }
  return true
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
