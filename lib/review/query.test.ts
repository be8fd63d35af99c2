import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDone, parseLogQuery, parseQueueQuery, type QueueQuery, toLogAddress, toQueueAddress } from './query'

function readAddress(address: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(address))
}

const usual: QueueQuery = { kind: 'notes', status: 'held', sort: 'age', search: '', page: 1 }

test('an address without anything asks for the notes that are held, the longest waiting first', () => {
  expect(parseQueueQuery({})).toEqual(usual)
  expect(toQueueAddress(usual)).toBe('')
})

const odd: readonly Readonly<Record<string, string | readonly string[]>>[] = [
  { kind: 'nothing', status: 'splendid', sort: 'best', page: '0', search: ['a', 'b'] },
  { kind: ['notes', 'links'], page: '-1', search: 'x'.repeat(101) },
  { page: '1e9', sort: '__proto__', constructor: 'x' },
]

test.each(odd)('what is not understood is as if it were not there: %j', (query) => {
  expect(parseQueueQuery(query)).toEqual(usual)
})

test('an address leads back to what it was made from', () => {
  const query: QueueQuery = { kind: 'links', status: 'any', sort: 'risk', search: 'a & b', page: 3 }
  expect(parseQueueQuery(readAddress(toQueueAddress(query)))).toEqual(query)
  expect(parseLogQuery(readAddress(toLogAddress({ kind: 'cohort', page: 2 })))).toEqual({ kind: 'cohort', page: 2 })
  expect(toLogAddress({ kind: null, page: 1 })).toBe('')
})

test('no query makes the parsers throw', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))), (query) => {
      expect(parseQueueQuery(query).page).toBeGreaterThan(0)
      expect(parseLogQuery(query).page).toBeGreaterThan(0)
      parseDone(query)
    }),
  )
})

test('a form that came back with a problem says that it was not right', () => {
  expect(parseDone({ problem: 'anything', result: 'many' })).toEqual({ done: null, result: 'form', count: 0 })
  expect(parseDone({ result: 'many', count: '3' })).toEqual({ done: null, result: 'many', count: 3 })
  expect(parseDone({ done: 'abc' })).toEqual({ done: 'abc', result: null, count: 0 })
})
