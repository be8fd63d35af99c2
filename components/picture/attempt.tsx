type Props = { readonly x: number; readonly y: number; readonly isAnswered: boolean }

/** One request: a cross when it was refused, a tick in a disc when it was answered. Shape tells as much as colour. */
export function Attempt({ x, y, isAnswered }: Props) {
  if (!isAnswered) return <path d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} strokeWidth={2} className="stroke-service" />
  return (
    <g>
      <circle cx={x} cy={y} r={8} className="fill-action" />
      <path d={`M${x - 4} ${y}l3 3.5 5.5 -6.5`} strokeWidth={2} className="fill-none stroke-on-action" />
    </g>
  )
}
