import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'

/** A list whose points can be ticked off while one works through it. The ticks stay on this page and go nowhere. */
export function CheckList({ children }: { readonly children?: ReactNode }) {
  const points = findPoints(children)
  return (
    <ul className="space-y-2">
      {points.map((point) => (
        <li key={point.key}>
          <label className="flex items-baseline gap-3">
            <input type="checkbox" className="size-4 shrink-0 translate-y-0.5 accent-action" />
            <span className="min-w-0 has-checked:text-soft">{point.props.children}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}

type Point = ReactElement<{ children?: ReactNode }>

/** The points of the one list that MDX hands over. */
function findPoints(children: ReactNode): Point[] {
  return Children.toArray(children).flatMap((child): Point[] => {
    if (!isValidElement<{ children?: ReactNode }>(child)) return []
    return child.type === 'li' ? [child] : findPoints(child.props.children)
  })
}
