import { expect, it } from 'vitest'
import { unpackWords } from './packed-words'

const packed = {
  abouts: ['door-stuck', 'quota-used'],
  words: 'key not_able _found quota',
  places: '#  $ ##',
  steps: 'RQOS',
}

it('each word has what it says of each thing, and a pair that is cut short is whole again', () => {
  expect([...unpackWords(packed, 0.5)]).toEqual([
    ['key', [{ about: 'door-stuck', weight: 1 }]],
    ['not_able', []],
    ['not_found', [{ about: 'quota-used', weight: 0.5 }]],
    [
      'quota',
      [
        { about: 'door-stuck', weight: -0.5 },
        { about: 'quota-used', weight: 1.5 },
      ],
    ],
  ])
})

it.each([
  { ...packed, places: '"' },
  { ...packed, steps: 'R' },
])('what was cut or spoilt is not read as something else', (spoilt) => {
  expect(() => unpackWords(spoilt, 0.5)).toThrow('a symbol that says nothing')
})
