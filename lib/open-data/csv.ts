type Value = string | number

/** No name, day or number of the export needs quotes. */
const plain = /^[\w.:-]*$/

/**
 * Comma-separated values (RFC 4180) with the names of the columns first. Throws for a value that would need quotes.
 */
export function toCsvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Value>>[],
): string {
  const lines = rows.map((row) =>
    columns.map((column) => {
      const text = String(row[column])
      if (!plain.test(text)) throw new Error(`"${text}" in column ${column} does not belong into the export`)
      return text
    }),
  )
  return [columns, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')
}
