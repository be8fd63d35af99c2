/** Trials that must stand behind a cell before it is shown by itself. */
export const cellMin = 10

/**
 * The cells of one total that may be shown: each has at least `cellMin` trials behind it, and so has what is left of the
 * total when all of them are taken from it, unless nothing is left. Otherwise the smallest shown ones give way.
 */
export function listOpenCells<Cell extends { readonly tried: number }>(
  cells: readonly Cell[],
  total: number,
): readonly Cell[] {
  let open = cells.filter(({ tried }) => tried >= cellMin)
  while (open.length > 0) {
    const rest = open.reduce((left, { tried }) => left - tried, total)
    if (rest === 0 || rest >= cellMin) return open
    const smallest = open.reduce((least, cell) => (cell.tried < least.tried ? cell : least))
    open = open.filter((cell) => cell !== smallest)
  }
  return open
}
