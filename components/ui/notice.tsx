import type { ReactNode } from 'react'

type Props = {
  /** done: something was sent or changed; refused: it was not; plain: something to know besides. */
  readonly tone: keyof typeof looks
  /** How a screen reader tells of it by itself: status when there is time, alert at once. */
  readonly role?: 'status' | 'alert'
  readonly children: ReactNode
}

const looks = { done: 'border-action', refused: 'border-service', plain: 'border-line' }

/** What the page has to say about what just happened, in a box. */
export function Notice({ tone, role, children }: Props) {
  return (
    <div role={role} className={`mt-4 rounded-box border ${looks[tone]} bg-surface px-4 py-3`}>
      {children}
    </div>
  )
}
