/** A keyboard offers whole words, the longest of them about this long. */
const wordMax = 24

/** What stands in a box, and whether it came there otherwise than by typing. */
export type BoxText = { readonly text: string; readonly isPasted: boolean }

/** A box after a change. A paste stays one until the box is empty again, however it is changed. */
export function changeText(before: BoxText, text: string): BoxText {
  return { text, isPasted: text !== '' && (before.isPasted || isInsertedAtOnce(before.text, text)) }
}

/**
 * Whether a change of a text brought in more at once than a word: typing does not, but the clipboard of a phone's keyboard
 * does, which says nothing of a paste. What is dictated looks the same.
 */
export function isInsertedAtOnce(before: string, after: string): boolean {
  const inserted = findInserted(before, after).trim()
  return inserted.length > wordMax || /\s/.test(inserted)
}

/** What stands between the beginning and the end that both have. */
function findInserted(before: string, after: string): string {
  const room = Math.min(before.length, after.length)
  let start = 0
  while (start < room && before[start] === after[start]) start += 1
  let end = 0
  while (end < room - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return after.slice(start, after.length - end)
}
