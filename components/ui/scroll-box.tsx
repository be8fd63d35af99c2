import type { ReactNode } from 'react'

type Props = { readonly label: string; readonly className?: string; readonly children: ReactNode }

/**
 * A box of its own for what may be wider than the page: it scrolls sideways, and the keyboard reaches it. It is the frame
 * of words for screen readers in it too, which would otherwise lie beside the page and widen it.
 */
export function ScrollBox({ label, className = '', children }: Props) {
  return (
    <figure
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and Safari's keyboard reaches it only so (WCAG 2.1.1)
      tabIndex={0}
      className={`relative overflow-x-auto ${className}`}
    >
      {children}
    </figure>
  )
}
