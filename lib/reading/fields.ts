/** A field of a JSON-like object: `code: "insufficient_quota"`, with the names of the objects around it. */
export type Field = {
  /** Names from the outermost object to the field. A text that was cut off lacks the outer ones. */
  readonly path: readonly string[]
  readonly value: string
  /** Place of the value in the text. */
  readonly start: number
  readonly end: number
}

// JSON, Python's repr, JavaScript's inspect, and protobuf's text form: names with or without quotes, `:` or `=`.
const tokenPattern =
  /(?<open>[{[])|(?<close>[}\]])|(?:(?<quote>["'`])(?<quotedName>[A-Za-z_][\w.-]{0,60})\k<quote>|(?<![\w.$/-])(?<name>[A-Za-z_]\w{0,60}))\s*(?:[:=]>?\s*(?:(?<valueQuote>["'`])(?<quoted>(?:(?!\k<valueQuote>)[^\n\\]|\\.){0,400})(?:\k<valueQuote>|$|(?=\n))|(?<bare>-?\d{1,9}(?:\.\d+)?|[A-Z][A-Z_]{3,60}\b|[a-z]+(?:_[a-z]+)+\b|\w+\.[A-Z][A-Z_]{3,60}\b|true|false|null|None|undefined)|(?=\s*(?<opens>[{[])))|(?=\s{0,4}(?<opensBare>\{)))/g

const depthMax = 40

/** The fields of every object in a clean text, whole or cut off, in reading order. */
export function listFields(text: string): readonly Field[] {
  const fields: Field[] = []
  const stack: (string | null)[] = []
  let pending: string | null = null
  for (const match of text.matchAll(tokenPattern)) {
    const groups = match.groups ?? {}
    if (groups.open !== undefined) {
      if (stack.length < depthMax) stack.push(pending)
      pending = null
      continue
    }
    if (groups.close !== undefined) {
      stack.pop()
      pending = null
      continue
    }
    const name = groups.quotedName ?? groups.name ?? ''
    const value = groups.quoted ?? groups.bare
    if (value === undefined) {
      pending = name
      continue
    }
    pending = null
    const tail = groups.quoted === undefined ? 0 : text[match.index + match[0].length - 1] === groups.valueQuote ? 1 : 0
    const end = match.index + match[0].length - tail
    fields.push({
      path: [...stack.filter((part) => part !== null), name],
      value,
      start: end - value.length,
      end,
    })
  }
  return fields
}

/** Whether a field is the one that a path such as `error.code` names; outer names may have been cut off. */
export function hasPath(field: Field, path: readonly string[]): boolean {
  const found = field.path.map((name) => name.toLowerCase())
  if (found.at(-1) !== path.at(-1)?.toLowerCase()) return false
  const outer = path.slice(0, -1)
  if (outer.length === 0 || found.length === 1) return true
  return outer.every((name) => found.includes(name.toLowerCase()))
}
