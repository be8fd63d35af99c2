/** A box of a drawing that grows to the right, with a chain that hangs below it. Lengths are in pixels. */
export type Box<Self> = {
  readonly height: number
  /** The next box of the same column. A box has this or branches. */
  readonly below: Self | null
  /** Boxes of the next column, from top to bottom. */
  readonly branches: readonly Self[]
}

export type Placed<Self> = { readonly box: Self; readonly column: number; readonly top: number }

/** Least free space between a box and the one that hangs below it, and between boxes of different branches. */
export type Gaps = { readonly chain: number; readonly branch: number }

/** Boxes around a first one at top 0, with the space that they take in each column. */
type Shape<Self> = {
  readonly placed: readonly Placed<Self>[]
  readonly columns: readonly { readonly top: number; readonly bottom: number }[]
}

/**
 * Places boxes so that none overlap: a tidy tree after Reingold and Tilford, "Tidier Drawings of Trees" (IEEE TSE 7(2),
 * 1981), for boxes of any height. Branches lie as close together as their outlines allow, in their order, and the box
 * they leave stands level with the middle between the first and the last. The top of the drawing is 0.
 */
export function placeBoxes<Self extends Box<Self>>(root: Self, gaps: Gaps): readonly Placed<Self>[] {
  const { placed, columns } = toShape(root, gaps)
  const top = Math.min(...columns.map((column) => column.top))
  return placed.map((each) => ({ ...each, top: each.top - top }))
}

function toShape<Self extends Box<Self>>(box: Self, gaps: Gaps): Shape<Self> {
  const own: Shape<Self> = { placed: [{ box, column: 0, top: 0 }], columns: [{ top: 0, bottom: box.height }] }
  if (box.below !== null) return merge(own, move(toShape(box.below, gaps), 0, box.height + gaps.chain))
  const [first, ...others] = box.branches.map((branch) => ({ branch, shape: move(toShape(branch, gaps), 1, 0) }))
  if (first === undefined) return own
  let group = first.shape
  let last = { branch: first.branch, top: 0 }
  for (const { branch, shape } of others) {
    const top = findClearance(group, shape, gaps.branch)
    group = merge(group, move(shape, 0, top))
    last = { branch, top }
  }
  const middle = (first.branch.height / 2 + last.top + last.branch.height / 2) / 2
  return merge(own, move(group, 0, box.height / 2 - middle))
}

/** How far a shape must move down to lie below another one in every column that they share. */
function findClearance<Self>(upper: Shape<Self>, lower: Shape<Self>, gap: number): number {
  const distances = upper.columns.map(({ bottom }, column) => bottom + gap - (lower.columns[column]?.top ?? Infinity))
  return Math.max(...distances)
}

function move<Self>({ placed, columns }: Shape<Self>, right: number, down: number): Shape<Self> {
  return {
    placed: placed.map(({ box, column, top }) => ({ box, column: column + right, top: top + down })),
    columns: [
      // Columns to the left of a moved shape take no space.
      ...Array.from({ length: right }, () => ({ top: Infinity, bottom: -Infinity })),
      ...columns.map(({ top, bottom }) => ({ top: top + down, bottom: bottom + down })),
    ],
  }
}

function merge<Self>(a: Shape<Self>, b: Shape<Self>): Shape<Self> {
  const longer = a.columns.length > b.columns.length ? a.columns : b.columns
  return {
    placed: [...a.placed, ...b.placed],
    columns: longer.map((_, column) => ({
      top: Math.min(a.columns[column]?.top ?? Infinity, b.columns[column]?.top ?? Infinity),
      bottom: Math.max(a.columns[column]?.bottom ?? -Infinity, b.columns[column]?.bottom ?? -Infinity),
    })),
  }
}
