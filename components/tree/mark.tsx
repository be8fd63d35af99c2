type Props = { readonly kind: 'fixed' | 'error' | 'guide'; readonly x: number; readonly y: number }

/** The mark of an end, with its middle at x and y; a word always stands beside it. */
export function Mark({ kind, x, y }: Props) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {kind === 'fixed' && (
        <>
          <circle r={8} className="fill-action" />
          <path d="M-3.5 0.5 -1 3 3.5-2.5" className="fill-none stroke-2 stroke-on-action" />
        </>
      )}
      {kind === 'error' && <path d="M-5.5-5.5h11v11h-11Z" className="fill-service" />}
      {kind === 'guide' && <path d="M0-7 7 0 0 7-7 0Z" className="fill-network" />}
    </g>
  )
}
