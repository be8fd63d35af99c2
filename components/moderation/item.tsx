import type { ReactNode } from 'react'

type Props = {
  readonly children: ReactNode
  /** What can be done with it: below on a telephone, beside it where there is room. */
  readonly actions: ReactNode
}

/** One thing to decide about; the keyboard goes from one to the next. */
export function Item({ children, actions }: Props) {
  return (
    <article
      data-item=""
      tabIndex={-1}
      className="scroll-mt-4 rounded-box border border-line bg-surface px-5 py-4 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem] lg:gap-x-8"
    >
      <div className="min-w-0">{children}</div>
      <div className="mt-4 lg:mt-0">{actions}</div>
    </article>
  )
}
