import type { ReactNode } from 'react'

/** A side remark. */
export function Note({ children }: { readonly children?: ReactNode }) {
  return <aside className="prose rounded-box border border-line bg-surface px-4 py-3">{children}</aside>
}
