import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPersonalData } from './masking'
import { isPrivate } from './private-query'

test.each([
  'sk-proj-abcdefghijklmnop',
  'sk-pro',
  'aws_secret_access_key=wJalr',
  'me@example.com',
  'Authorization: Bearer abc.def',
  '192.0.2.7',
  '+33 6 12 34 56 78',
])('%s is private', (text) => {
  expect(isPrivate(text)).toBe(true)
})

test.each([
  '429',
  'error 1020 access denied',
  'organization_spend_limit_exceeded',
  'cloudflare 521 / 522 / 523',
  'clé API refusée par https://api.openai.com/v1',
  'UnprocessableEntityError',
  'task-queue is full',
  'risk-free',
])('%s may be searched', (text) => {
  expect(isPrivate(text)).toBe(false)
})

const pieces = fc.constantFrom(
  'sk-',
  'AKIA',
  'ghp_',
  'bearer ',
  'eyJ',
  '::1',
  '2001:db8::',
  '10.0.0.1',
  'a@b.fr',
  '06 12 34 56 78',
  'abcDEF123456',
  ' ',
  'Cookie: ',
  'password=',
  'api_key: "',
  'mot de passe : ',
  'x',
  '-',
  '9',
)

test('whatever would be masked is private', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
      (text) => {
        if (findPersonalData(text).length > 0) expect(isPrivate(text)).toBe(true)
      },
    ),
    { numRuns: 2000 },
  )
})
