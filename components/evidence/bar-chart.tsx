type Bar = {
  readonly value: number
  /** What of it is filled; all of it where nothing is said. */
  readonly part?: number
}

type Props = {
  /** Unique on the page. */
  readonly id: string
  readonly title: string
  /** What the picture says, in words. */
  readonly description: string
  readonly caption: string
  readonly bars: readonly Bar[]
  /** Below the first and the last bar. */
  readonly ends: readonly [first: string, last: string]
}

const width = 360
const barsHeight = 56
const topMargin = 14
const height = topMargin + barsHeight + 18
const gap = 2
/** A few bars stay bars and do not become blocks. */
const barWidthMax = 24

/** Bars over time, drawn on the server in two strokes; the greatest value stands above the line that marks it. */
export function BarChart({ id, title, description, caption, bars, ends }: Props) {
  const greatest = Math.max(1, ...bars.map(({ value }) => value))
  const step = Math.min(barWidthMax, width / bars.length)
  const bottom = topMargin + barsHeight
  const draw = (toHeight: (bar: Bar) => number) =>
    bars
      .map((bar, index) => {
        const tall = round((barsHeight * toHeight(bar)) / greatest)
        return tall === 0 ? '' : `M${round(index * step)} ${bottom}v${-tall}h${round(step - gap)}v${tall}z`
      })
      .join('')
  const end = round(bars.length * step - gap)
  return (
    <figure className="mt-4 max-w-sm">
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
        viewBox={`0 0 ${width} ${height}`}
        className="h-auto w-full tabular-nums"
        fontSize={12}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        <path d={`M0 ${topMargin}H${width}`} strokeDasharray="2 4" className="stroke-edge" />
        <text x={width} y={topMargin - 4} textAnchor="end" className="fill-soft">
          {greatest}
        </text>
        <path d={draw(({ value }) => value)} className="fill-sunken stroke-edge" />
        <path d={draw(({ value, part = value }) => part)} className="fill-action" />
        <path d={`M0 ${bottom}H${width}`} className="stroke-edge" />
        <g className="fill-soft">
          <text x={0} y={height - 3}>
            {ends[0]}
          </text>
          <text x={Math.max(end, width / 2)} y={height - 3} textAnchor="end">
            {ends[1]}
          </text>
        </g>
      </svg>
      <figcaption className="mt-1 text-small text-soft">{caption}</figcaption>
    </figure>
  )
}

function round(value: number): number {
  return Math.round(10 * value) / 10
}
