import { expect, test } from 'vitest'
import { putRecognisedFirst } from './recognised-first'

const results = [
  { entry: { kind: 'guide', id: 'a' } },
  { entry: { kind: 'error', id: 'b' } },
  { entry: { kind: 'error', id: 'a' } },
] as const

test('what was recognised stands first, in its own order, and nothing is lost or doubled', () => {
  expect(putRecognisedFirst(results, ['a', 'b'])).toEqual([results[2], results[1], results[0]])
})

test('a recognised error that was not found adds nothing, and another kind of the same name is not it', () => {
  expect(putRecognisedFirst(results, ['c'])).toEqual(results)
  expect(putRecognisedFirst([results[0]], ['a'])).toEqual([results[0]])
})
