import { useEffect, useState } from 'react'

/** What comes when it is needed. */
export type Loaded<Value> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly retry: () => void }

/**
 * Fetches something once it is needed: data, or a part of the page. Where it does not come, the page stays as it is and it
 * can be asked for again: with `lazy` of React the whole page would be lost, and the text in its box.
 */
export function useLoaded<Value>(load: () => Promise<Value>, isNeeded: boolean): Loaded<Value> {
  const [attempt, setAttempt] = useState(0)
  const [loaded, setLoaded] = useState<Loaded<Value>>({ kind: 'waiting' })
  const isMissing = isNeeded && loaded.kind !== 'ready'

  useEffect(() => {
    if (!isMissing) return
    let isCurrent = true
    setLoaded({ kind: 'waiting' })
    load().then(
      (value) => isCurrent && setLoaded({ kind: 'ready', value }),
      () => isCurrent && setLoaded({ kind: 'failed', retry: () => setAttempt(attempt + 1) }),
    )
    return () => {
      isCurrent = false
    }
  }, [load, isMissing, attempt])

  return loaded
}
