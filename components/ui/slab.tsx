import type { ReactNode } from 'react'

type Props = {
  /** Who printed it, or what it is. */
  readonly caption: ReactNode
  readonly children: string
  readonly language?: string
  readonly action?: ReactNode
  /** Whether long lines wrap, as a message does on a screen, or scroll, as code must. */
  readonly isWrapped?: boolean
}

/** Text as it stands on a screen: a message, an answer, a command. It scrolls in its own box. */
export function Slab({ caption, children, language, action, isWrapped = false }: Props) {
  return (
    <figure className="overflow-hidden rounded-box bg-slab text-slab-ink">
      <figcaption className="flex items-center justify-between gap-4 px-4 pt-2.5 text-slab-soft text-small">
        <span>{caption}</span>
        {action}
      </figcaption>
      <pre
        lang={language}
        // A box that scrolls must be reachable by keyboard; one that wraps has nowhere to scroll.
        tabIndex={isWrapped ? undefined : 0}
        className={`overflow-x-auto px-4 pt-1 pb-3 text-small leading-normal sm:pt-1.5 sm:text-base sm:pb-4 sm:leading-relaxed ${isWrapped ? 'whitespace-pre-wrap [overflow-wrap:anywhere]' : ''}`}
      >
        <code>{children}</code>
      </pre>
    </figure>
  )
}
