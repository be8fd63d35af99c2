import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isMarked, removeMark, setMark } from './marks.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'fixpoint-marks-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a mark holds for its own fingerprint alone, until it is removed', () => {
  const mark = path.join(folder, 'not/yet/there')
  expect(isMarked(mark, 'a')).toBe(false)
  setMark(mark, 'a')
  expect(isMarked(mark, 'a')).toBe(true)
  expect(isMarked(mark, 'b')).toBe(false)
  removeMark(mark)
  removeMark(mark)
  expect(isMarked(mark, 'a')).toBe(false)
})
