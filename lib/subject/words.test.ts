import { expect, it } from 'vitest'
import { prepareSignatures } from '@/lib/signature/signatures'
import { readTokens } from '@/lib/wording/reads'
import { isGrammar, listTokens } from '@/lib/wording/tokens'
import { isCodeAlone, listForms, listSubjectWords, type SubjectWords } from './words'

const signatures = prepareSignatures({
  errors: [{ slug: 'quota-used', services: [], emitter: 'chatgpt' }],
  groups: [{ kind: 'words', values: ['quota error certif*'], owners: [0] }],
})

function list(text: string): SubjectWords {
  const tokens = listTokens(text)
  return listSubjectWords({ tokens, reads: readTokens(tokens, signatures.vocabulary) }, signatures)
}

it.each([
  ['words once, without accents and case', 'Réseau lent, RESEAU', ['reseau', 'lent']],
  ['of long words their beginning too', 'certificates', ['certificates', 'certi*']],
  ['numbers that may be codes, and no others', 'seen 1020 in 20260101 of 7', ['seen', '1020']],
  ['pairs of signs of Chinese', '请求超时 api', ['请求', '求超', '超时', 'api']],
  ['nothing of other scripts', 'ошибка api', ['api']],
  ['a name written as one, and its parts', 'SSLCertError', ['sslcerterror', 'sslce*', 'ssl', 'cert', 'error']],
  ['what a word is meant to be, beside how it is spelt', 'my quotaa', ['quotaa', 'quota']],
])('%s', (_, text, expected) => {
  const found = [...list(text).all].filter((word) => !word.includes('_') && !isGrammar(word))
  expect(found.sort()).toEqual([...expected].sort())
})

it('words of grammar are weighed too, and two words that follow each other', () => {
  const { all, unmarked } = list('not found: I see\n    it')
  expect([...all].sort()).toEqual(['found', 'found_i', 'i', 'i_see', 'it', 'not', 'not_found', 'see'])
  expect([...unmarked].sort()).toEqual(['found', 'not', 'see'])
})

it('what stands in a signature, or begins like it, is not unmarked', () => {
  expect([...list('certificate quota of moodle').unmarked]).toEqual(['moodle'])
})

it('what a text is about shows early: the end of a long one is not read', () => {
  const { all } = list(`${'word '.repeat(1000)}late quotaa`)
  expect(all.has('late')).toBe(false)
  expect(all.has('quota')).toBe(false)
})

it.each([
  ['429', true],
  ['429 1020.', true],
  ['Trop de requêtes', true],
  ['HTTP 429', false],
  ['too many requests at the bank', false],
  ['…', true],
])('%s is a code alone: %s', (text, is) => {
  expect(isCodeAlone(text, listTokens(text))).toBe(is)
})

it('only long words have a beginning', () => {
  expect(listTokens('decode decoding').map(listForms)).toEqual([['decode'], ['decoding', 'decod*']])
})

it('what is too long to be a word still has parts', () => {
  expect(listTokens('SSLCertVerificationErrorOfPeer').flatMap(listForms)).toContain('verif*')
})
