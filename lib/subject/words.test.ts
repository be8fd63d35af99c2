import { expect, it } from 'vitest'
import { listTokens } from '@/lib/wording/tokens'
import { createVocabulary } from '@/lib/wording/vocabulary'
import { listSubjectWords } from './words'

const vocabulary = createVocabulary(['quota', 'certif*'])

it.each([
  ['words once, without accents and case', 'Erreur réseau, ERREUR', ['erreur', 'reseau']],
  ['of long words their beginning too', 'certificates', ['certificates', 'certi*']],
  ['numbers that may be codes, no others', 'error 1020 in 20260101 of 7', ['error', '1020', 'in', 'of']],
  ['nothing of other scripts', '错误 429', ['429']],
])('%s', (_, text, expected) => {
  expect([...listSubjectWords(listTokens(text), vocabulary).all].sort()).toEqual([...expected].sort())
})

it('what stands in a signature, or begins like it, is not unmarked', () => {
  const { unmarked, count } = listSubjectWords(listTokens('certificate quota of moodle'), vocabulary)
  expect([...unmarked]).toEqual(['of', 'moodle'])
  expect(count).toBe(4)
})

it('what a text is about shows early: the end of a long one is not read', () => {
  expect(listSubjectWords(listTokens(`${'word '.repeat(1000)}late`), vocabulary).all.has('late')).toBe(false)
})
