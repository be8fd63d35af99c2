import type { ReactNode } from 'react'
import type { Card } from './card'
import { Mark } from './mark'
import { Outline } from './outline'

type Props = {
  readonly entries: readonly { readonly kind: Card['kind'] | 'fixed' | 'error' | 'guide'; readonly text: string }[]
  readonly children?: ReactNode
}

/** What the shapes of the drawing mean. */
export function Legend({ entries, children }: Props) {
  return (
    <ul className="flex flex-wrap items-center gap-x-6 gap-y-1 text-small text-soft">
      {entries.map(({ kind, text }) => (
        <li key={kind} className="flex items-center gap-2">
          <svg aria-hidden="true" width={34} height={22} viewBox="-1 -1 34 22">
            {kind === 'fixed' || kind === 'error' || kind === 'guide' ? (
              <Mark kind={kind} x={16} y={10} />
            ) : (
              <Outline kind={kind} width={32} height={20} corner={6} />
            )}
          </svg>
          {text}
        </li>
      ))}
      {children}
    </ul>
  )
}
