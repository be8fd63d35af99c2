/** What one box of the drawing says, and where it leads. */
export type Card = {
  readonly kind: 'fix' | 'question' | 'stop' | 'folded'
  /** What it is, above the title, and how many come here, beside it. */
  readonly label: string
  readonly figure: string | null
  readonly title: string
  readonly notes: readonly string[]
  readonly rows: readonly CardRow[]
  /** P(coming here), for the width of the line that leads here; null where it is not known. */
  readonly reach: number | null
  /** The card that hangs below: what comes after a failure. */
  readonly below: Card | null
}

/** One thing that may happen at a card. */
export type CardRow = {
  readonly texts: readonly string[]
  readonly value: string | null
  /** Where the way ends with this row; `text` names it. */
  readonly end: { readonly kind: 'fixed' | 'error' | 'guide'; readonly text: string | null } | null
  /** The card of the next column. */
  readonly to: Card | null
}
