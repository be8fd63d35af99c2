import { expect, test } from 'vitest'
import { toFailure } from './packages.mjs'

const compilation = 'npm error command failed\nnpm error gyp ERR! configure error'
const connection =
  'npm error code ENOTFOUND\nnpm error network request to https://registry.npmjs.org/better-sqlite3 failed'

test.each([
  ['a compiler that is missing', compilation, ['make'], /make not found/, /make/],
  ['a compilation that fails', compilation, [], /could not be compiled/, /include\/node/],
  ['a registry that cannot be reached', connection, ['make'], /ENOTFOUND/, /npm ping/],
])('%s is told with what to do', (_, output, missing, message, advice) => {
  const failure = toFailure(output, missing)
  expect(failure.message).toMatch(message)
  expect(failure.advice).toMatch(advice)
})
