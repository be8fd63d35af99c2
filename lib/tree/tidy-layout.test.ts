import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, type Placed, placeBoxes } from './tidy-layout'

type TestBox = Box<null>

const gaps = { chain: 20, branch: 10 }

const box: fc.Memo<TestBox> = fc.memo((depth) =>
  fc.record({ height: fc.integer({ min: 1, max: 200 }), isChained: fc.boolean() }).chain(({ height, isChained }) => {
    if (depth <= 1) return fc.constant(createBox(height))
    if (isChained) return box(depth - 1).map((below) => createBox(height, { below }))
    return fc.array(box(depth - 1), { maxLength: 4 }).map((branches) => createBox(height, { branches }))
  }),
)

function createBox(height: number, rest: Partial<TestBox> = {}): TestBox {
  return { content: null, height, below: null, branches: [], ...rest }
}

function listBoxes(root: TestBox): readonly TestBox[] {
  const next = root.below === null ? root.branches : [root.below]
  return [root, ...next.flatMap(listBoxes)]
}

function getPlace(placed: readonly Placed<null>[], sought: TestBox): Placed<null> {
  const place = placed.find((each) => each.box === sought)
  if (place === undefined) throw new Error('a box was not placed')
  return place
}

describe('placeBoxes', () => {
  test('a chain hangs below, branches stand to the right, the box they leave in their middle', () => {
    const [a, b] = [createBox(30), createBox(50)]
    const question = createBox(40, { branches: [a, b] })
    const fix = createBox(60, { below: question })
    const placed = placeBoxes(fix, gaps)
    expect(placed.map(({ column, top }) => [column, top])).toEqual([
      [0, 0],
      [0, 80],
      [1, 60],
      [1, 100],
    ])
  })

  test('branches do not rise above the chain that they leave', () => {
    const placed = placeBoxes(createBox(10, { branches: [createBox(40), createBox(40)] }), gaps)
    expect(placed.map(({ top }) => top)).toEqual([0, 0, 50])
  })

  test('a branch moves up beside a longer one', () => {
    const deep = createBox(10, { branches: [createBox(200)] })
    const placed = placeBoxes(createBox(10, { branches: [deep, createBox(10)] }), gaps)
    const tops = placed.filter(({ column }) => column === 1).map(({ top }) => top)
    expect(tops).toEqual([0, 20])
  })

  test('whatever the tree, boxes of a column keep their distance, and everything is placed once from 0 on', () => {
    fc.assert(
      fc.property(box(5), (root) => {
        const placed = placeBoxes(root, gaps)
        expect(placed).toHaveLength(listBoxes(root).length)
        expect(getPlace(placed, root).top).toBe(0)
        expect(Math.min(...placed.map(({ top }) => top))).toBe(0)
        for (const one of placed) {
          for (const other of placed) {
            if (one === other || one.column !== other.column || one.top > other.top) continue
            expect(other.top - (one.top + one.box.height)).toBeGreaterThanOrEqual(gaps.branch - 1e-9)
          }
        }
      }),
    )
  })

  test('whatever the tree, branches keep their order in the next column, and their box stands in their middle or above it', () => {
    fc.assert(
      fc.property(box(5), (root) => {
        const placed = placeBoxes(root, gaps)
        for (const { box: parent, column, top } of placed) {
          const branches = parent.branches.map((branch) => getPlace(placed, branch))
          const [first, last] = [branches[0], branches.at(-1)]
          if (first === undefined || last === undefined) continue
          const tops = branches.map((branch) => branch.top)
          expect(tops).toEqual(tops.toSorted((a, b) => a - b))
          for (const branch of branches) expect(branch.column).toBe(column + 1)
          const middle = (first.top + first.box.height / 2 + last.top + last.box.height / 2) / 2
          expect(top + parent.height / 2).toBeLessThanOrEqual(middle + 1e-6)
        }
      }),
    )
  })

  test('the same tree is placed the same way', () => {
    fc.assert(
      fc.property(box(5), (root) => {
        expect(placeBoxes(root, gaps)).toEqual(placeBoxes(root, gaps))
      }),
    )
  })
})
