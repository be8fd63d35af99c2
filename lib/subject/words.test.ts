import { expect, it } from 'vitest'
import { listSubjectWords } from './words'

it.each([
  ['words once, without accents and case', 'Erreur réseau, ERREUR', ['erreur', 'reseau']],
  ['of long words their beginning too', 'certificates', ['certificates', 'certi*']],
  ['numbers that may be codes, no others', 'error 1020 in 20260101 of 7', ['error', '1020', 'in', 'of']],
  ['nothing of other scripts', '错误 429', ['429']],
])('%s', (_, text, expected) => {
  expect([...listSubjectWords(text)].sort()).toEqual([...expected].sort())
})

it('what a text is about shows early: the end of a long one is not read', () => {
  expect(listSubjectWords(`${'word '.repeat(1000)}late`).has('late')).toBe(false)
})
