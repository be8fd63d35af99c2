/** One row of the plot: the mean ratio to the optimum over all worlds, and its standard error. */
type PlotRow = { readonly name: string; readonly mean: number; readonly error: number }

const width = 760
const rowHeight = 26
const plotLeft = 330
const plotRight = 700
const top = 44

/**
 * The rows as dots with their standard errors on one scale, as SVG that suits light and dark pages.
 * The scale begins at 1, the optimum.
 */
export function drawPlot(rows: readonly PlotRow[]): string {
  const end = Math.ceil(Math.max(...rows.map((row) => row.mean + row.error)) * 10) / 10
  const x = (ratio: number) => plotLeft + ((ratio - 1) / (end - 1)) * (plotRight - plotLeft)
  const ticks = Array.from({ length: Math.round((end - 1) * 10) + 1 }, (_, index) => 1 + index / 10)
  const height = top + rows.length * rowHeight + 16
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">`,
    '<style>text{fill:#333}line{stroke:#bbb}circle{fill:#0a5546}.e{stroke:#0a5546;stroke-width:2}@media (prefers-color-scheme:dark){text{fill:#ddd}line{stroke:#555}circle{fill:#63d2b8}.e{stroke:#63d2b8}}</style>',
    '<title>Expected minutes of each policy, divided by those of the best one</title>',
    ...ticks.flatMap((tick) => [
      `<line x1="${round(x(tick))}" x2="${round(x(tick))}" y1="${top - 10}" y2="${height - 12}"/>`,
      `<text x="${round(x(tick))}" y="${top - 18}" text-anchor="middle">${tick.toFixed(1)}</text>`,
    ]),
    ...rows.flatMap(({ name, mean, error }, index) => {
      const y = top + index * rowHeight + 6
      return [
        `<text x="${plotLeft - 14}" y="${y + 4}" text-anchor="end">${name.replaceAll('&', '&amp;')}</text>`,
        `<line class="e" x1="${round(x(mean - error))}" x2="${round(x(mean + error))}" y1="${y}" y2="${y}"/>`,
        `<circle cx="${round(x(mean))}" cy="${y}" r="4"/>`,
        `<text x="${round(x(mean)) + 10}" y="${y + 4}">${mean.toFixed(3)}</text>`,
      ]
    }),
    '</svg>',
    '',
  ].join('\n')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
