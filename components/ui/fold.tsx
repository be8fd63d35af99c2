import type { ComponentProps, ReactNode } from 'react'

type Props = ComponentProps<'details'> & { readonly summary: ReactNode }

/** What is folded to one line until somebody wants it. */
export function Fold({ summary, children, ...details }: Props) {
  return (
    <details {...details}>
      <summary className="w-fit py-1.5 pr-4 text-action text-small underline underline-offset-4">{summary}</summary>
      {children}
    </details>
  )
}
