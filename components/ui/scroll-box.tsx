import type { ReactNode } from 'react'

type Props = { readonly label: string; readonly className?: string; readonly children: ReactNode }

/** A box of its own for what may be wider than the page: it scrolls sideways, and the keyboard reaches it. */
export function ScrollBox({ label, className = '', children }: Props) {
  return (
    <figure
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1), and Safari stops at no box by itself
      tabIndex={0}
      className={`overflow-x-auto ${className}`}
    >
      {children}
    </figure>
  )
}
