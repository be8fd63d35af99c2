import { type ComponentType, useEffect, useState } from 'react'

/** A part of the page that comes when it is needed. */
type Part<Props> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly Part: ComponentType<Props> }
  | { readonly kind: 'failed'; readonly retry: () => void }

/**
 * Fetches a part of the page once it is needed. Where it does not come, the page stays as it is, and it can be asked for
 * again: with `lazy` of React the whole page would be lost, and the text in its box.
 */
export function usePart<Props>(load: () => Promise<ComponentType<Props>>, isNeeded: boolean): Part<Props> {
  const [attempt, setAttempt] = useState(0)
  const [part, setPart] = useState<Part<Props>>({ kind: 'waiting' })
  const isMissing = isNeeded && part.kind !== 'ready'

  useEffect(() => {
    if (!isMissing) return
    let isCurrent = true
    setPart({ kind: 'waiting' })
    load().then(
      (Part) => isCurrent && setPart({ kind: 'ready', Part }),
      () => isCurrent && setPart({ kind: 'failed', retry: () => setAttempt(attempt + 1) }),
    )
    return () => {
      isCurrent = false
    }
  }, [load, isMissing, attempt])

  return part
}
