import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFolded } from './fold'

type Node = { readonly share: number; readonly next: readonly Node[] }

const tree: fc.Memo<Node> = fc.memo((depth) =>
  fc.record({
    share: fc.integer({ min: 1, max: 100 }),
    next: depth <= 1 ? fc.constant([]) : fc.array(tree(depth - 1), { maxLength: 3 }),
  }),
)

/** The drawing: shown nodes with what follows, folded ones alone. No node is more likely than the one before it. */
function listDrawn(node: Node, folded: ReadonlySet<Node>): readonly Node[] {
  return folded.has(node) ? [node] : [node, ...node.next.flatMap((next) => listDrawn(next, folded))]
}

function scale(node: Node, share: number): Node {
  const own = (share * node.share) / 100
  return { share: own, next: node.next.map((next) => scale(next, own)) }
}

function fold(root: Node, nodesMax: number): ReadonlySet<Node> {
  return findFolded(root, { nodesMax, listNext: ({ next }) => next, rank: ({ share }) => share })
}

function createLeaf(): Node {
  return { share: 1, next: [] }
}

describe('findFolded', () => {
  test('the least probable branches are cut first, and ends never', () => {
    const rare: Node = { share: 2, next: [createLeaf()] }
    const usual: Node = { share: 8, next: [createLeaf(), createLeaf()] }
    const root: Node = { share: 10, next: [rare, usual, createLeaf()] }
    expect([...fold(root, 30)]).toEqual([])
    expect([...fold(root, 6)]).toEqual([rare])
    expect([...fold(root, 4)]).toEqual([rare, usual])
    expect([...fold(root, 3)]).toEqual([root])
  })

  test('what has no rank is cut, with or without something behind it', () => {
    const [unwanted, end] = [createLeaf(), createLeaf()]
    const root: Node = { share: 10, next: [unwanted, end] }
    const folded = findFolded(root, {
      nodesMax: 30,
      listNext: ({ next }) => next,
      rank: (node) => (node === unwanted ? null : 1),
    })
    expect([...folded]).toEqual([unwanted])
  })

  test('no drawing is larger than allowed, a small tree is drawn whole, and what is shown is likelier than what is cut', () => {
    fc.assert(
      fc.property(tree(5), fc.integer({ min: 1, max: 30 }), (raw, nodesMax) => {
        const root = scale(raw, 1)
        const folded = fold(root, nodesMax)
        const drawn = listDrawn(root, folded)
        expect(drawn.length).toBeLessThanOrEqual(nodesMax)
        if (listDrawn(root, new Set()).length <= nodesMax) expect(folded.size).toBe(0)
        const shown = drawn.filter((node) => !folded.has(node) && node.next.length > 0)
        const least = Math.min(...shown.map(({ share }) => share))
        for (const { share } of folded) expect(share).toBeLessThanOrEqual(least)
      }),
    )
  })
})
