/** Some values, at least one. */
type Group<Value> = [Value, ...Value[]]

/** Puts values with the same key together, in their order; the groups stand in the order of their first values. */
export function groupBy<Value, Key>(values: Iterable<Value>, toKey: (value: Value) => Key): Map<Key, Group<Value>> {
  const groups = new Map<Key, Group<Value>>()
  for (const value of values) {
    const key = toKey(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}
