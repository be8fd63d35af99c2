import { expect, test } from 'vitest'
import { createOnceStore } from './once.server'

function createStore(max: number) {
  const map = new Map<string, string>()
  let count = 0
  const createName = () => {
    count += 1
    return String(count)
  }
  return createOnceStore(() => map, { max, createName })
}

test('a value is taken once', () => {
  const store = createStore(3)
  const name = store.keep('a')
  expect(store.take(name)).toBe('a')
  expect(store.take(name)).toBeNull()
  expect(store.take('never')).toBeNull()
})

test('of more than fit the latest stay', () => {
  const store = createStore(2)
  const names = ['a', 'b', 'c'].map((value) => store.keep(value))
  expect(names.map((name) => store.take(name))).toEqual([null, 'b', 'c'])
})
