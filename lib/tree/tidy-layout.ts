/** A box of a drawing that grows to the right, with a chain that hangs below it. Lengths are in pixels. */
export type Box<Content> = {
  readonly content: Content
  readonly height: number
  /** The next box of the same column. A box has this or branches. */
  readonly below: Box<Content> | null
  /** Boxes of the next column, from top to bottom. */
  readonly branches: readonly Box<Content>[]
}

export type Placed<Content> = { readonly box: Box<Content>; readonly column: number; readonly top: number }

/** Least free space between a box and the one that hangs below it, and between boxes of different branches. */
type Gaps = { readonly chain: number; readonly branch: number }

/** Boxes around a first one at top 0, with the space that they take in each column. */
type Shape<Content> = {
  readonly placed: readonly Placed<Content>[]
  readonly columns: readonly Extent[]
}

type Extent = { readonly top: number; readonly bottom: number }

const noExtent: Extent = { top: Infinity, bottom: -Infinity }

/**
 * Places boxes so that none overlap: a tidy tree after Reingold and Tilford, "Tidier Drawings of Trees" (IEEE TSE 7(2),
 * 1981), for boxes of any height. Branches lie as close together as their outlines allow, in their order. The box they
 * leave stands level with the middle between the first and the last, unless they would then rise above the top of its
 * chain: reading begins at the top left, so the root is at 0.
 */
export function placeBoxes<Content>(root: Box<Content>, gaps: Gaps): readonly Placed<Content>[] {
  return toShape(root, gaps, 0).placed
}

/** `chainAbove` is how far the top of the chain in which the box hangs lies above it. */
function toShape<Content>(box: Box<Content>, gaps: Gaps, chainAbove: number): Shape<Content> {
  const own: Shape<Content> = { placed: [{ box, column: 0, top: 0 }], columns: [{ top: 0, bottom: box.height }] }
  if (box.below !== null) {
    const down = box.height + gaps.chain
    return merge(own, move(toShape(box.below, gaps, chainAbove + down), 0, down))
  }
  const [first, ...others] = box.branches.map((branch) => ({ branch, shape: move(toShape(branch, gaps, 0), 1, 0) }))
  if (first === undefined) return own
  let group = first.shape
  let last = { branch: first.branch, top: 0 }
  for (const { branch, shape } of others) {
    const top = findClearance(group, shape, gaps.branch)
    group = merge(group, move(shape, 0, top))
    last = { branch, top }
  }
  const middle = (first.branch.height / 2 + last.top + last.branch.height / 2) / 2
  return merge(own, move(group, 0, Math.max(box.height / 2 - middle, -chainAbove)))
}

/** How far a shape must move down to lie below another one in every column that they share. */
function findClearance<Content>(upper: Shape<Content>, lower: Shape<Content>, gap: number): number {
  const distances = upper.columns.map(({ bottom }, column) => bottom + gap - (lower.columns[column] ?? noExtent).top)
  return Math.max(...distances)
}

function move<Content>({ placed, columns }: Shape<Content>, right: number, down: number): Shape<Content> {
  return {
    placed: placed.map(({ box, column, top }) => ({ box, column: column + right, top: top + down })),
    columns: [
      ...Array.from({ length: right }, () => noExtent),
      ...columns.map(({ top, bottom }) => ({ top: top + down, bottom: bottom + down })),
    ],
  }
}

function merge<Content>(a: Shape<Content>, b: Shape<Content>): Shape<Content> {
  const longer = a.columns.length > b.columns.length ? a.columns : b.columns
  return {
    placed: [...a.placed, ...b.placed],
    columns: longer.map((_, column) => {
      const [one, other] = [a.columns[column] ?? noExtent, b.columns[column] ?? noExtent]
      return { top: Math.min(one.top, other.top), bottom: Math.max(one.bottom, other.bottom) }
    }),
  }
}
