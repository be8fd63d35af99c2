import { type CardText, type Line, type RowText, size, toMarkWidth } from './card-box'
import { KindIcon } from './kind-icon'
import { Mark } from './mark'
import { Outline } from './outline'

type Props = { readonly text: CardText; readonly height: number; readonly left: number; readonly top: number }

/** One box of the drawing: what it is and how many come here, its title, what may happen. */
export function CardShape({ text, height, left, top }: Props) {
  const { card, title, notes, rows } = text
  return (
    <g transform={`translate(${left} ${top})`} fontSize={size.text.font} className="fill-soft">
      <Outline kind={card.kind} width={size.card} height={height} />
      <KindIcon kind={card.kind} x={size.padding} y={size.padding} />
      <text x={size.padding + 20} y={size.padding + 12}>
        {card.label}
      </text>
      {card.figure !== null && (
        <text x={size.card - size.padding} y={size.padding + 12} textAnchor="end">
          {card.figure}
        </text>
      )}
      <g fontSize={size.title.font} className="fill-ink font-semibold">
        <Lines lines={title} />
      </g>
      <Lines lines={notes} />
      {rows.map((row) => (
        <RowShape key={row.top} text={row} />
      ))}
    </g>
  )
}

function RowShape({ text: { row, top, height, lines, endLines } }: { readonly text: RowText }) {
  const right = size.card - size.padding
  const [endLine] = endLines
  return (
    <>
      <line x1={0} x2={size.card} y1={top} y2={top} className="stroke-line" />
      <g className="fill-ink">
        <Lines lines={lines} />
        {row.value !== null && (
          <text
            x={right - toMarkWidth(row)}
            y={top + size.rowPadding + baseline}
            textAnchor="end"
            className="font-semibold"
          >
            {row.value}
          </text>
        )}
      </g>
      {row.end?.kind === 'fixed' && <Mark kind="fixed" x={right - 7} y={top + height / 2} />}
      {row.end !== null && endLine !== undefined && (
        <Mark kind={row.end.kind} x={size.padding + 7} y={endLine.top + size.text.line / 2} />
      )}
      <g className="font-semibold">
        <Lines lines={endLines} left={size.padding + size.mark} />
      </g>
      {row.to !== null && <circle cx={size.card} cy={top + height / 2} r={3.5} className="fill-edge" />}
    </>
  )
}

/** From the top of a line to the foot of its letters. */
const baseline = 13

function Lines({ lines, left = size.padding }: { readonly lines: readonly Line[]; readonly left?: number }) {
  if (lines.length === 0) return null
  return (
    <text>
      {lines.map(({ text, top }) => (
        <tspan key={top} x={left} y={top + baseline}>
          {text}
        </tspan>
      ))}
    </text>
  )
}
