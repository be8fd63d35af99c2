import type { ReactNode } from 'react'

/** One thing to decide about; the keyboard goes from one to the next. */
export function Item({ children }: { readonly children: ReactNode }) {
  return (
    <article data-item="" tabIndex={-1} className="scroll-mt-4 rounded-box border border-line bg-surface px-5 py-4">
      {children}
    </article>
  )
}
