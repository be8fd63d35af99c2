import { describe, expect, it } from 'vitest'
import { listLines } from '@/lib/reading/lines'
import { createVocabulary } from '@/lib/wording/vocabulary'
import { type Explained, weighWords } from './strangeness'
import { readSubject } from './subject'

const vocabulary = createVocabulary(['quota', 'exceed*', 'depass*', 'message', 'long', 'network', 'reseau', 'stream'])

function read(text: string, explained: readonly Explained[] = [], isOursNamed = false) {
  return readSubject(text, { lines: listLines(text), vocabulary, explained, isOursNamed })
}

function listStrange(text: string) {
  const words = weighWords(text, { lines: listLines(text), vocabulary, explained: [] })
  return words.filter(({ weight }) => weight > 0).map(({ term }) => term)
}

describe('readSubject', () => {
  it.each([
    ['dépassé', 'bare'],
    ['error since yesterday', 'bare'],
    ['erreur réseau', 'bare'],
    ['', 'bare'],
    ['I keep getting this error again and again, nothing helps', 'bare'],
    ['Traceback (most recent call last):\n  File "zumm.py", line 3, in <module>\nValueError: 3', 'bare'],
    ['  File "/usr/lib/python3/dist-packages/requests/api.py", line 3, in get\nValueError: 3', 'bare'],
    ['  File "/home/me/zumm/run.py", line 3, in <module>\nValueError: 3', 'strange'],
    ['quota icloud dépassé', 'strange'],
    ['erreur réseau playstation', 'strange'],
    ['Notion API: quota exceeded', 'strange'],
    ['network error in the wallet of our shop', 'strange'],
    ['it fails\nsince I updated the printer', 'strange'],
    ['GET /v2/shipments 500', 'strange'],
    ['at run (/app/node_modules/yggdrasil/lib/utils.js:28:23)\nerror', 'strange'],
    ['How do I write a long message?', 'question'],
    ['comment écrire un long message', 'question'],
    ['How do I fix "exceeded"?', 'bare'],
  ])('%s: %s', (text, subject) => {
    expect(read(text)).toBe(subject)
  })

  it('what a mark explains is not strange', () => {
    const text = 'a message of Zumm network'
    expect(read(text)).toBe('strange')
    expect(read(text, [{ start: 0, end: text.length, isWhole: true }])).toBe('bare')
  })

  it('words in any order explain nothing that is not like them', () => {
    const text = 'quota icloud exceeded'
    expect(read(text, [{ start: 0, end: text.length, isWhole: false }])).toBe('strange')
  })

  it('where one of ours is named nothing else is strange', () => {
    expect(read('Notion API: quota exceeded', [], true)).toBe('bare')
  })

  it('one strange word among many is none', () => {
    expect(read(`network error in my wallet ${listWords(40)}`)).toBe('bare')
  })
})

describe('weighWords', () => {
  it('names of programs, things and places are strange; plain words, slips and what everybody has are not', () => {
    expect(listStrange('My wallet on Zumm fails with Python, sorry, netwrok')).toEqual(['wallet', 'zumm', 'netwrok'])
  })

  it('plain words are plain misspelt, joined and as they are typed in a hurry', () => {
    expect(listStrange('plz help jarrive pas, depuiis hier idk pourkoi jai sa')).toEqual(['depuiis'])
    expect(read('plz help jarrive pas, depuiis hier')).toBe('bare')
  })

  it('a name weighs more than a word, a slip less', () => {
    const words = weighWords('error of Zumm wallet netwrok', { lines: listLines('x'), vocabulary, explained: [] })
    const [zumm, wallet, slip] = ['zumm', 'wallet', 'netwrok'].map((word) => words.find(({ term }) => term === word))
    expect(zumm?.weight).toBeGreaterThan(wallet?.weight ?? 0)
    expect(wallet?.weight).toBeGreaterThan(slip?.weight ?? 0)
  })
})

function listWords(count: number): string {
  const plain = 'about above after again against all almost also always another answer any anybody anything around'
  const more =
    'because become before begin behind being believe below best better between both bring build change check'
  const rest = 'choose clear click close come common complete continue copy correct could create current day deal'
  return `${plain} ${more} ${rest}`.split(' ').slice(0, count).join(' ')
}
