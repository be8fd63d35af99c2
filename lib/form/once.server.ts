import 'server-only'

/** Values kept in memory under names that cannot be guessed, each to be taken once; the oldest give way. */
type OnceStore<Value> = {
  readonly keep: (value: Value) => string
  readonly take: (name: string) => Value | null
}

/** A store over a map that outlives this module: Next.js builds several bundles, which must share one. */
export function createOnceStore<Value>(
  getMap: () => Map<string, Value>,
  { max, createName }: { readonly max: number; readonly createName: () => string },
): OnceStore<Value> {
  return {
    keep: (value) => {
      const map = getMap()
      const name = createName()
      map.set(name, value)
      if (map.size > max) map.delete(map.keys().next().value ?? '')
      return name
    },
    take: (name) => {
      const map = getMap()
      const value = map.get(name) ?? null
      map.delete(name)
      return value
    },
  }
}
