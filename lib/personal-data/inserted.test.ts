import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeText, isInsertedAtOnce } from './inserted'

test.each([
  ['', 'Project Falcon'],
  ['error ', 'error in tenant acme '],
  ['a end', 'a b c end'],
  ['', 'x'.repeat(25)],
  ['one two', 'three four five'],
])('“%s” does not become “%s” by typing', (before, after) => {
  expect(isInsertedAtOnce(before, after)).toBe(true)
})

test.each([
  ['', '4'],
  ['error 10', 'error 102'],
  ['clodflare', 'cloudflare '],
  ['', 'insufficient_quota'],
  ['aa', 'aaa'],
  ['all of it', ''],
  ['all of it', 'all it'],
  ['same', 'same'],
])('“%s” may become “%s” by typing', (before, after) => {
  expect(isInsertedAtOnce(before, after)).toBe(false)
})

const text = fc.string({ maxLength: 20, unit: 'grapheme' })

test('what is typed letter by letter anywhere is typed, and two words put in anywhere are not', () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom('a', ' ', '\n', 'é', '0'), (start, end, letter) => {
      expect(isInsertedAtOnce(start + end, start + letter + end)).toBe(false)
      expect(isInsertedAtOnce(start + end, `${start}\u2780 \u2781${end}`)).toBe(true)
    }),
  )
})

test('a paste stays one until the box is empty', () => {
  const pasted = changeText({ text: '', isPasted: false }, 'Project Falcon')
  expect(pasted.isPasted).toBe(true)
  const changed = changeText(pasted, 'Project')
  expect(changed).toEqual({ text: 'Project', isPasted: true })
  expect(changeText(changeText(changed, ''), '4')).toEqual({ text: '4', isPasted: false })
})
