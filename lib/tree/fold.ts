type Options<Node> = {
  /** Most nodes drawn: those shown in full and those folded together. */
  readonly nodesMax: number
  /** The nodes that are drawn one step further; none at an end. */
  readonly listNext: (node: Node) => readonly Node[]
  /** What is shown first, the greatest; null: not at all. `shown` are the nodes shown in full so far. */
  readonly rank: (node: Node, shown: ReadonlySet<Node>) => number | null
}

/**
 * The nodes at which a drawing is cut: each stands there as "… n more steps", with all that follows it. From the root
 * on, the node with the greatest rank is shown in full while there is room for what follows directly; of equal ones the
 * first. An end takes no further room and is shown for want of a reason against it.
 */
export function findFolded<Node>(root: Node, { nodesMax, listNext, rank }: Options<Node>): ReadonlySet<Node> {
  const shown = new Set<Node>()
  const waiting = new Set([root])
  for (let best: Node | undefined = root; best !== undefined; best = findBest(waiting, (node) => rank(node, shown))) {
    const next = listNext(best)
    if (shown.size + waiting.size + next.length > nodesMax) break
    waiting.delete(best)
    shown.add(best)
    for (const node of next) waiting.add(node)
  }
  return new Set([...waiting].filter((node) => listNext(node).length > 0 || rank(node, shown) === null))
}

function findBest<Node>(nodes: ReadonlySet<Node>, rank: (node: Node) => number | null): Node | undefined {
  const ranked = [...nodes].flatMap((node) => {
    const value = rank(node)
    return value === null ? [] : [{ node, value }]
  })
  return ranked.toSorted((a, b) => b.value - a.value)[0]?.node
}
