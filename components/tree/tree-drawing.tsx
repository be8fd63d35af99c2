import { ScrollBox } from '@/components/ui/scroll-box'
import { type Placed, placeBoxes } from '@/lib/tree/tidy-layout'
import type { Card } from './card'
import { type CardText, entryTop, size, toCardBox } from './card-box'
import { CardShape } from './card-shape'

type Props = {
  readonly root: Card
  readonly title: string
  readonly description: string
  /** Name of the box in which the drawing scrolls. */
  readonly label: string
}

type Place = Placed<CardText>

const gaps = { chain: 30, branch: 22 }
const margin = 2
/** Where the line to the card below leaves. */
const chainLeft = 30

/** A decision tree as a picture, in its own box where it is wider than the page. The words stand in a list beside it. */
export function TreeDrawing({ root, title, description, label }: Props) {
  const placed = placeBoxes(toCardBox(root), gaps)
  const width = Math.max(...placed.map(toLeft)) + size.card
  const height = Math.max(...placed.map(({ top, box }) => top + box.height))
  return (
    <ScrollBox
      label={label}
      className="left-1/2 w-max min-w-full max-w-[calc(100vw-3rem)] -translate-x-1/2 py-1 print:overflow-visible"
    >
      <svg
        role="img"
        aria-labelledby="tree-title tree-description"
        width={width + 2 * margin}
        height={height + 2 * margin}
        viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}
        className="max-w-none print:h-auto print:max-w-full"
      >
        <title id="tree-title">{title}</title>
        <desc id="tree-description">{description}</desc>
        <defs>
          <marker
            id="tree-arrow"
            viewBox="0 0 8 8"
            refX={7}
            refY={4}
            markerUnits="userSpaceOnUse"
            markerWidth={9}
            markerHeight={9}
            orient="auto"
          >
            <path d="M0 0 8 4 0 8Z" className="fill-edge" />
          </marker>
        </defs>
        <g className="fill-none stroke-edge">
          {placed
            .flatMap((from) => toWays(from, placed))
            .map(({ to, way }) => (
              <path key={way} d={way} strokeWidth={toWidth(to.box.content.card.reach)} markerEnd="url(#tree-arrow)" />
            ))}
        </g>
        {placed.map((each) => (
          <CardShape
            key={`${each.column} ${each.top}`}
            text={each.box.content}
            height={each.box.height}
            left={toLeft(each)}
            top={each.top}
          />
        ))}
      </svg>
    </ScrollBox>
  )
}

/** The lines that leave a card: straight down to the one below, in a curve to those on the right. */
function toWays({ box, column, top }: Place, placed: readonly Place[]) {
  const left = column * size.column
  const starts = box.content.rows.flatMap((text) => (text.row.to === null ? [] : [top + text.top + text.height / 2]))
  return placed.flatMap((to) => {
    if (to.box === box.below) return [{ to, way: `M${left + chainLeft} ${top + box.height}V${to.top - 1}` }]
    const start = starts[box.branches.indexOf(to.box)]
    if (start === undefined) return []
    const [from, until, end] = [left + size.card, toLeft(to) - 1, to.top + entryTop]
    const middle = (from + until) / 2
    return [{ to, way: `M${from} ${start}C${middle} ${start} ${middle} ${end} ${until} ${end}` }]
  })
}

function toWidth(reach: number | null): number {
  return reach === null ? 1.5 : 1 + 5 * reach
}

function toLeft({ column }: Place): number {
  return column * size.column
}
