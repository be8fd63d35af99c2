import { expect, it } from 'vitest'
import { listTokens } from './tokens'

it.each([
  ["OpenAI's key, didn't", ['openai', 'key', 'didnt']],
  ["l'erreur réseau", ['l', 'erreur', 'reseau']],
  ['提示network error', ['提示', 'network', 'error']],
  ['insufficient_quota', ['insufficient', 'quota']],
])('%s', (text, terms) => {
  expect(listTokens(text).map(({ term }) => term)).toEqual(terms)
})

it('knows what stands between slashes, and what is said', () => {
  const [home, door, open] = listTokens('/home/door/x open')
  expect([home?.isInPath, door?.isInPath]).toEqual([true, true])
  expect(open?.isInPath).toBe(false)
})
