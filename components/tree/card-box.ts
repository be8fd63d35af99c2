import type { Box } from '@/lib/tree/tidy-layout'
import { measureText, wrapText } from '@/lib/tree/wrap-text'
import type { Card, CardRow } from './card'

/** Lengths of the drawing, in pixels at its natural size. */
export const size = {
  card: 232,
  column: 288,
  padding: 14,
  header: 24,
  title: { font: 15, line: 19 },
  text: { font: 13, line: 17 },
  rowPadding: 7,
  /** Room for the mark at the right end of a row. */
  mark: 22,
} as const

const textWidth = size.card - 2 * size.padding

/** A card with its text broken into lines and its rows measured. */
export type CardText = {
  readonly card: Card
  readonly title: readonly Line[]
  readonly notes: readonly Line[]
  readonly rows: readonly RowText[]
}

export type RowText = {
  readonly row: CardRow
  /** Below the top of the card. */
  readonly top: number
  readonly height: number
  readonly lines: readonly Line[]
  readonly endLines: readonly Line[]
}

/** One line of a text; `top` is below the top of the card. */
export type Line = { readonly text: string; readonly top: number }

/** Where a line that leads to a card ends, below its top. */
export const entryTop = size.padding + size.text.line / 2

/** A card with all that follows it, ready to be placed: one branch for each of its rows that lead on, in their order. */
export function toCardBox(card: Card): Box<CardText> {
  const title = stackLines([card.title], size.padding + size.header, size.title)
  const notes = stackLines(card.notes, title.bottom + 3, size.text)
  const rows: RowText[] = []
  let height = notes.bottom + size.padding - 4
  for (const row of card.rows) {
    const text = toRowText(row, height)
    rows.push(text)
    height += text.height
  }
  return {
    content: { card, title: title.lines, notes: notes.lines, rows },
    height,
    below: card.below === null ? null : toCardBox(card.below),
    branches: card.rows.flatMap(({ to }) => (to === null ? [] : [toCardBox(to)])),
  }
}

function toRowText(row: CardRow, top: number): RowText {
  const value = row.value === null ? 0 : measureText(row.value, size.text.font) + 8 + toMarkWidth(row)
  const answers = stackLines(row.texts, top + size.rowPadding, { ...size.text, indent: value, gap: 5 })
  const end = stackLines(row.end?.text ? [row.end.text] : [], answers.bottom + 2, { ...size.text, indent: size.mark })
  const bottom = end.lines.length > 0 ? end.bottom : answers.bottom
  return { row, top, height: bottom + size.rowPadding - top, lines: answers.lines, endLines: end.lines }
}

/** The room kept free for a mark at the right end of a row; a row that leads to another card ends at the edge. */
export function toMarkWidth(row: CardRow): number {
  return row.to === null ? size.mark : 0
}

type Type = {
  readonly font: number
  readonly line: number
  /** Width that something else takes. */
  readonly indent?: number
  /** Space between two texts. */
  readonly gap?: number
}

/** Texts broken into lines, one below the other from `top` on. */
function stackLines(texts: readonly string[], top: number, { font, line, indent = 0, gap = 0 }: Type) {
  const lines: Line[] = []
  let bottom = top
  for (const [index, text] of texts.entries()) {
    if (index > 0) bottom += gap
    for (const piece of wrapText(text, font, textWidth - indent)) {
      lines.push({ text: piece, top: bottom })
      bottom += line
    }
  }
  return { lines, bottom }
}
