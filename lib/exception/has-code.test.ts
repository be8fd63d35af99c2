import { expect, test } from 'vitest'
import { hasCode } from './has-code'

test.each([
  ['an error with the code', Object.assign(new Error(), { code: 'ENOENT' }), true],
  ['an error with another code', Object.assign(new Error(), { code: 'EACCES' }), false],
  ['an error that names the code in its message only', new Error('ENOENT'), false],
  ['something thrown that is no error', { code: 'ENOENT' }, false],
  ['nothing', null, false],
])('%s', (_name, thrown, expected) => {
  expect(hasCode(thrown, 'ENOENT')).toBe(expected)
})
