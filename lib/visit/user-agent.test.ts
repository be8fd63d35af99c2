import { expect, test } from 'vitest'
import { toUserAgent } from './user-agent'

test.each([
  [
    'https://fixpoint.example',
    'help@fixpoint.example',
    '(+https://fixpoint.example/en/resources; help@fixpoint.example)',
  ],
  ['http://localhost:3000', null, '(+http://localhost:3000/en/resources)'],
  ['https://a.example', 'https://a.example/à%20b', '(+https://a.example/en/resources; https://a.example/%C3%A0%20b)'],
])('the site %s with the contact %s is named', (siteUrl, contact, expected) => {
  expect(toUserAgent({ siteUrl, contact })).toBe(`Fixpoint-link-check/1 ${expected}`)
})
