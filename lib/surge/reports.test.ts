import { expect, test } from 'vitest'
import { daysShown, findSurge } from './reports'
import { recentMin } from './surge'

const quiet = new Array<number>(daysShown).fill(4)

test('an unusual day is a surge while reports go on', () => {
  expect(findSurge([...quiet.slice(1), 90], recentMin)).toEqual({ since: 'today', networks: 90, usual: 4 })
  expect(findSurge([...quiet.slice(1), 90], recentMin - 1)).toBeNull()
})

test('a surge of yesterday goes on after midnight', () => {
  expect(findSurge([...quiet.slice(2), 90, 3], recentMin)).toEqual({ since: 'yesterday', networks: 90, usual: 4 })
})

test('an ordinary day is none, and neither is the day after tomorrow of a surge', () => {
  expect(findSurge(quiet, recentMin)).toBeNull()
  expect(findSurge([...quiet.slice(3), 90, 5, 4], recentMin)).toBeNull()
})
