import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellMin, listOpenCells } from './cells'

test.each([
  ['those with enough behind them are shown', [12, 40, 3, 20], 75 + 8, [12, 40, 20]],
  ['all are shown when nothing is left', [12, 10], 22, [12, 10]],
  ['the smallest gives way to a rest that is too small', [12, 40, 3], 55, [40]],
  ['a single one with a small rest is not shown', [40, 3], 43, []],
  ['without cells there are none', [], 50, []],
])('%s', (_, cells, total, open) => {
  expect(
    listOpenCells(
      cells.map((tried) => ({ tried })),
      total,
    ).map(({ tried }) => tried),
  ).toEqual(open)
})

test('neither a cell nor the rest of the total ever has fewer than ten trials behind it', () => {
  const counts = fc.array(fc.nat(40), { maxLength: 8 })
  fc.assert(
    fc.property(counts, fc.nat(30), (cells, unknown) => {
      const total = cells.reduce((sum, tried) => sum + tried, unknown)
      const open = listOpenCells(
        cells.map((tried) => ({ tried })),
        total,
      )
      const rest = open.reduce((left, { tried }) => left - tried, total)
      expect(open.every(({ tried }) => tried >= cellMin)).toBe(true)
      if (open.length > 0) expect(rest === 0 || rest >= cellMin).toBe(true)
    }),
  )
})
