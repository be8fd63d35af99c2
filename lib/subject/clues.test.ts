import { expect, it } from 'vitest'
import type { Scored } from '@/lib/weighing/score'
import { findFirst, readClues } from './clues'

function scored(error: number, score: number, isProof = false): Scored {
  return { error, score, isNamed: true, isProof, support: [] }
}

it('marks say how much they say, and how much of what the strongest say', () => {
  const clues = readClues([scored(4, 8, true), scored(2, 6)], [{ error: 2, score: 1.5 }], 4)
  expect(clues.get(4)).toEqual({ score: 2, share: 1, proof: 1, near: 0, first: 1 })
  expect(clues.get(2)).toEqual({ score: 1.5, share: 0.75, proof: 0, near: 1.5, first: 0 })
  expect(clues.get(0)).toBeUndefined()
})

it('the first is first by its marks; where none says enough, the nearest is', () => {
  expect(findFirst([scored(4, 8)], [{ error: 7, score: 1 }])).toBe(4)
  expect(findFirst([scored(4, 0.2)], [{ error: 7, score: 1 }])).toBe(7)
  expect(findFirst([scored(4, 0.2)], [])).toBeNull()
  expect(findFirst([], [])).toBeNull()
})
