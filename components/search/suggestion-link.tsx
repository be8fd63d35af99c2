import type { ComponentProps } from 'react'
import { MarkedText } from './marked-text'
import type { Suggestion } from './suggestions'

type Props = Omit<ComponentProps<'a'>, 'href' | 'className' | 'children'> & { readonly suggestion: Suggestion }

/** One line of what fits while one types: its title, with what matched marked, and what kind of page it is. */
export function SuggestionLink({ suggestion, ...link }: Props) {
  return (
    <a
      {...link}
      href={suggestion.href}
      className="block border-line border-b px-4 py-2.5 text-ink no-underline last:border-b-0 hover:bg-sunken chosen:bg-sunken chosen:outline-2 chosen:-outline-offset-2 chosen:outline-action"
    >
      <span className="block font-semibold">
        <MarkedText parts={suggestion.title} />
      </span>
      <span className="block text-small text-soft">{suggestion.kind}</span>
    </a>
  )
}
