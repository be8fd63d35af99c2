const closingOf: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** Here-strings, strings, comments, a character behind a backtick, a bracket; none of them left open. */
const token = /@'[\s\S]*?\n'@|@"[\s\S]*?\n"@|'(?:[^']|'')*'|"(?:[^"`]|""|`[\s\S])*"|#.*|`[\s\S]|[()[\]{}'"]/g

/**
 * The first row, counted from 0, where a bracket or quotation mark of PowerShell has no partner; null when all have. The
 * grammars to be had refuse valid lines (`-notin 'a', 'b'`), so this is all that is known of one.
 */
export function findUnbalanced(code: string): number | null {
  const open: { readonly closing: string; readonly index: number }[] = []
  for (const { 0: text, index } of code.matchAll(token)) {
    const closing = closingOf[text]
    if (closing !== undefined) open.push({ closing, index })
    else if (text === "'" || text === '"') return rowOf(code, index)
    else if (/^[)\]}]$/.test(text) && open.pop()?.closing !== text) return rowOf(code, index)
  }
  const first = open.at(-1)
  return first === undefined ? null : rowOf(code, first.index)
}

function rowOf(code: string, index: number): number {
  return code.slice(0, index).split('\n').length - 1
}
