import type { AskMessages } from '@/lib/i18n/messages/ask-en'
import type { Segment } from '@/lib/identify/segments'

type Props = { readonly texts: AskMessages; readonly segments: readonly Segment[]; readonly cutAt: number | null }

/** A pasted text as it stands on a screen: what was recognised is marked, keys and addresses are hidden. */
export function MarkedPaste({ texts, segments, cutAt }: Props) {
  return (
    <figure className="mt-6 overflow-hidden rounded-box bg-slab text-slab-ink">
      <figcaption className="px-4 pt-2.5 text-slab-soft text-small">
        {texts.text}
        {cutAt !== null && ` · ${texts.cut(cutAt)}`}
      </figcaption>
      <pre
        // A box that scrolls must be reachable by keyboard; an empty one has nowhere to scroll.
        tabIndex={segments.length > 0 ? 0 : undefined}
        className="max-h-80 overflow-auto whitespace-pre-wrap px-4 pt-1.5 pb-4 text-small [overflow-wrap:anywhere]"
      >
        <code>
          {segments.map((segment, place) => {
            // The stretches of a text have no identity but their place.
            const key = place.toString()
            if (segment.kind === 'mark') {
              return (
                <mark key={key} className="bg-mark text-ink">
                  {segment.text}
                </mark>
              )
            }
            if (segment.kind === 'hidden') {
              return (
                <span key={key} className="rounded-box border border-slab-soft px-1 text-slab-soft">
                  {texts.hiddenMark}
                </span>
              )
            }
            return <span key={key}>{segment.text}</span>
          })}
        </code>
      </pre>
    </figure>
  )
}
