import { expect, test } from 'vitest'
import { mainFlow, parseAnswers, toFlowPath } from './flow-path'

test.each<[string, Record<string, string>, string]>([
  [mainFlow, {}, '/triage'],
  [mainFlow, { sees: 'a-message' }, '/triage?sees=a-message'],
  ['upload', {}, '/flows/upload'],
  ['upload', { file: 'pdf', size: 'unknown' }, '/flows/upload?file=pdf&size=unknown'],
])('the flow %s with the answers %o is at %s', (slug, answers, path) => {
  expect(toFlowPath(slug, answers)).toBe(path)
  expect(parseAnswers(Object.fromEntries(new URL(path, 'https://example.org').searchParams))).toEqual(answers)
})

test('an answer given twice, or not at all, is none', () => {
  expect(parseAnswers({ file: ['pdf', 'png'], size: undefined, sees: '' })).toEqual({ sees: '' })
})
