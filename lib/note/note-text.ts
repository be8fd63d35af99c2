/** A stretch of a note: words, or an address that may be clicked, with its place in the note. */
type NotePiece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'link'
      readonly start: number
      readonly text: string
      readonly href: string
      readonly host: string
    }

// Marks that end a sentence or close a bracket around the address belong to the sentence.
const linkPattern = /https?:\/\/[^\s<>"“”«»\u00a0]+/gi
const trailingPattern = /[.,;:!?'’…\])}]$/

/**
 * The stretches of a note in their order; joined, their texts are the note. Only http and https addresses become links,
 * with the host that a browser would go to; an address with a name or password before the host stays text.
 */
export function toNotePieces(note: string): readonly NotePiece[] {
  const pieces: NotePiece[] = []
  let end = 0
  for (const match of note.matchAll(linkPattern)) {
    const text = withoutTrailing(match[0])
    const link = toLink(text, match.index)
    if (link === null) continue
    if (match.index > end) pieces.push({ kind: 'text', text: note.slice(end, match.index) })
    pieces.push(link)
    end = match.index + text.length
  }
  if (end < note.length) pieces.push({ kind: 'text', text: note.slice(end) })
  return pieces
}

function withoutTrailing(text: string): string {
  if (!trailingPattern.test(text) || isClosing(text)) return text
  return withoutTrailing(text.slice(0, -1))
}

/** Whether the bracket at the end was opened within the address, as in Wikipedia's. */
function isClosing(text: string): boolean {
  return text.endsWith(')') && text.split('(').length >= text.split(')').length
}

function toLink(text: string, start: number): NotePiece | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const isPlain = url.username === '' && url.password === '' && url.hostname.includes('.')
  return isPlain && (url.protocol === 'http:' || url.protocol === 'https:')
    ? { kind: 'link', start, text, href: url.href, host: url.host }
    : null
}
