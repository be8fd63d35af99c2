type Options<Node> = {
  /** Most nodes drawn: those shown in full and those folded together. */
  readonly nodesMax: number
  /** The nodes that are drawn one step further; none at an end. */
  readonly listNext: (node: Node) => readonly Node[]
  /** What is shown first, the greatest; `shown` are the nodes shown in full so far. */
  readonly rank: (node: Node, shown: ReadonlySet<Node>) => number
}

/**
 * The nodes at which a drawing is cut: each stands there as "… n more steps", with all that follows it. From the root
 * on, the node with the greatest rank is shown in full while there is room for what follows directly; of equal ones the
 * first. An end takes no further room and is never cut.
 */
export function findFolded<Node>(root: Node, { nodesMax, listNext, rank }: Options<Node>): ReadonlySet<Node> {
  const shown = new Set<Node>()
  const waiting = new Set([root])
  let drawn = 1
  while (waiting.size > 0) {
    const [best] = [...waiting].map((node) => ({ node, rank: rank(node, shown) })).toSorted((a, b) => b.rank - a.rank)
    if (best === undefined || drawn + listNext(best.node).length > nodesMax) break
    const next = listNext(best.node)
    waiting.delete(best.node)
    shown.add(best.node)
    drawn += next.length
    for (const node of next) {
      if (listNext(node).length > 0) waiting.add(node)
    }
  }
  return waiting
}
