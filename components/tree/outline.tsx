import type { Card } from './card'

type Props = { readonly kind: Card['kind']; readonly width: number; readonly height: number; readonly corner?: number }

/** The outline of a card: each kind has a shape of its own. */
export function Outline({ kind, width, height, corner = 16 }: Props) {
  switch (kind) {
    case 'fix':
      return <rect width={width} height={height} rx={6} className="fill-surface stroke-edge" />
    case 'question':
      return (
        <path
          d={`M${corner} 0H${width - corner}L${width} ${corner}V${height - corner}L${width - corner} ${height}H${corner}L0 ${height - corner}V${corner}Z`}
          className="fill-surface stroke-edge"
        />
      )
    case 'stop':
      return (
        <>
          <rect width={width} height={height} className="fill-sunken stroke-edge" />
          <rect x={4} y={4} width={width - 8} height={height - 8} className="fill-none stroke-edge" />
        </>
      )
    case 'folded':
      return <rect width={width} height={height} rx={6} strokeDasharray="5 4" className="fill-paper stroke-edge" />
  }
}
