import { expect, test } from 'vitest'
import { type ErrorFilter, filterErrors, parseFilter, toFilterQuery } from './filter'

const errors = [
  { slug: 'rate-limit', facts: { family: 'quota', services: ['openai-api', 'gemini'] } },
  { slug: 'no-credit', facts: { family: 'quota', services: ['openai-api'] } },
  { slug: 'no-key', facts: { family: 'access', services: ['gemini'] } },
] as const
const none: ErrorFilter = { family: null, service: null }

test.each<[Partial<ErrorFilter>, string[]]>([
  [{}, ['rate-limit', 'no-credit', 'no-key']],
  [{ family: 'quota' }, ['rate-limit', 'no-credit']],
  [{ service: 'gemini' }, ['rate-limit', 'no-key']],
  [{ family: 'access', service: 'gemini' }, ['no-key']],
  [{ family: 'network' }, []],
])('the filter %o lets through %o', (filter, slugs) => {
  expect(filterErrors(errors, { ...none, ...filter }).map(({ slug }) => slug)).toEqual(slugs)
})

test('an address that asks for nothing known asks for nothing', () => {
  expect(parseFilter({})).toEqual(none)
  expect(parseFilter({ family: 'toys', service: ['gemini', 'openai-api'], more: '1' })).toEqual(none)
})

test('a part that is not known leaves the other standing', () => {
  expect(parseFilter({ family: 'toys', service: 'gemini' })).toEqual({ family: null, service: 'gemini' })
})

test.each<[ErrorFilter, string]>([
  [none, ''],
  [{ family: 'quota', service: null }, '?family=quota'],
  [{ family: null, service: 'gemini' }, '?service=gemini'],
  [{ family: 'quota', service: 'openai-api' }, '?family=quota&service=openai-api'],
])('the filter %o survives the way through the address %s', (filter, query) => {
  expect(toFilterQuery(filter)).toBe(query)
  expect(parseFilter(Object.fromEntries(new URLSearchParams(query)))).toEqual(filter)
})
