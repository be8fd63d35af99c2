import type { Side } from '@/lib/content/schema'

const shapes: Readonly<Record<Side, { readonly path: string; readonly color: string }>> = {
  you: { path: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z', color: 'text-you' },
  network: { path: 'M8 1 15 8 8 15 1 8Z', color: 'text-network' },
  service: { path: 'M2 2h12v12H2Z', color: 'text-service' },
  unknown: { path: 'M8 2 15 14H1Z', color: 'text-unknown' },
}

/** The shape and colour of a verdict; a word always stands beside it. */
export function SideMark({ side }: { readonly side: Side }) {
  const { path, color } = shapes[side]
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className={`inline-block size-[0.8em] shrink-0 fill-current ${color}`}>
      <path d={path} />
    </svg>
  )
}
