import os from 'node:os'

/** Rows of texts as lines with columns under each other: the first to the left, numbers to the right. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)))
  const toLine = (row: readonly string[]) =>
    widths
      .map((width, column) => (column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width)))
      .join('  ')
      .trimEnd()
  return [toLine(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(toLine)].join('\n')
}

/** What the numbers were measured on, and how busy it was before. */
export function describeMachine(): string {
  const processors = os.cpus()
  const load = os.loadavg().map((value) => value.toFixed(1))
  return (
    `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, Node ${process.versions.node}, ` +
    `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ` +
    `${Math.round(os.totalmem() / 2 ** 30)} GB, load ${load.join(' ')} (1, 5, 15 minutes)`
  )
}
