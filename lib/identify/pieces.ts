/** A part of a long text, with its place in the whole. */
export type Piece = { readonly start: number; readonly text: string }

/** A piece is so long that a trace with its error fits in, and short enough to be read at once. */
export const pieceLengthMax = 32_768
/** So much of a piece stands in the next one too, so that nothing is torn apart. */
const overlapLength = 2048

/** A text as pieces that overlap, cut at line breaks where there are any; a short one is a single piece. */
export function* listPieces(text: string): Generator<Piece> {
  let start = 0
  while (text.length - start > pieceLengthMax) {
    const end = findCut(text, start + pieceLengthMax)
    yield { start, text: text.slice(start, end) }
    start = end - overlapLength
  }
  yield { start, text: text.slice(start) }
}

/** The last line break before `end`, if one is near; never in the middle of a character. */
function findCut(text: string, end: number): number {
  const lineEnd = text.lastIndexOf('\n', end)
  if (lineEnd > end - pieceLengthMax / 2) return lineEnd + 1
  return /[\uDC00-\uDFFF]/.test(text[end] ?? '') ? end - 1 : end
}
