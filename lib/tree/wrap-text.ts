/**
 * Advance widths of the site's font at its semibold weight, in parts of the font size, rounded up by class: an SVG has
 * no line breaks of its own, and the server that makes it no font to measure with.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ \u00a0\u202f]/, 0.25],
  [/[ijlI.,:;!’'|()]/, 0.33],
  [/[frtJ1"“”«»/-]/, 0.48],
  [/[mMWw%œ…]/, 0.96],
  [/[—\u2e80-\uffff]/, 1.13],
  [/\p{Lu}/u, 0.76],
]
const usualWidth = 0.62

/** The width that a text takes at most, in pixels. */
export function measureText(text: string, fontSize: number): number {
  let width = 0
  for (const character of text) width += widths.find(([members]) => members.test(character))?.[1] ?? usualWidth
  return width * fontSize
}

/**
 * A text in lines no wider than `widthMax` pixels, broken at spaces (not at no-break ones); a word that is too long for
 * a line is broken where the line ends.
 */
export function wrapText(text: string, fontSize: number, widthMax: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((each) => breakWord(each, fontSize, widthMax))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measureText(longer, fontSize) <= widthMax) {
      line = longer
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].filter((each) => each !== '')
}

function breakWord(word: string, fontSize: number, widthMax: number): readonly string[] {
  const pieces = ['']
  for (const character of word) {
    const piece = `${pieces.at(-1) ?? ''}${character}`
    if (piece === character || measureText(piece, fontSize) <= widthMax) pieces.splice(-1, 1, piece)
    else pieces.push(character)
  }
  return pieces
}
