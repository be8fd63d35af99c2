import type { TextPart } from '@/lib/search/highlight'

/** A text with what was found in it marked. */
export function MarkedText({ parts }: { readonly parts: readonly TextPart[] }) {
  return parts.map((part, place) => {
    // The parts of a text have no identity but their place.
    const key = place.toString()
    return part.match ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>
  })
}
