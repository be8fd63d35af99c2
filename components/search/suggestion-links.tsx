import type { KeyboardEvent, RefObject } from 'react'
import { SuggestionLink } from './suggestion-link'
import type { Suggestion } from './suggestions'

type Props = {
  readonly list: RefObject<HTMLElement | null>
  readonly label: string
  readonly suggestions: readonly Suggestion[]
  /** Up from the first link. */
  readonly onLeave: () => void
  readonly onClose: () => void
}

/** What fits while one types, as links below the box: the arrows walk through them, Escape closes them. */
export function SuggestionLinks({ list, label, suggestions, onLeave, onClose }: Props) {
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const links = [...event.currentTarget.querySelectorAll('a')]
      const active = links.findIndex((link) => link.matches(':focus'))
      const next = active + (event.key === 'ArrowDown' ? 1 : -1)
      if (next < 0) onLeave()
      else links[Math.min(next, links.length - 1)]?.focus()
    }
  }

  return (
    <nav
      ref={list}
      aria-label={label}
      onKeyDown={onKeyDown}
      className="absolute top-full right-0 left-0 z-10 mt-1 overflow-hidden rounded-box border border-edge bg-surface shadow-lg"
    >
      {suggestions.map((suggestion) => (
        <SuggestionLink key={suggestion.href} suggestion={suggestion} />
      ))}
    </nav>
  )
}
