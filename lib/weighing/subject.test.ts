import { describe, expect, it } from 'vitest'
import { createVocabulary } from '@/lib/wording/vocabulary'
import { readSubject } from './subject'

const vocabulary = createVocabulary(['quota', 'exceed*', 'depass*', 'message', 'long', 'network', 'reseau', 'stream'])

describe('readSubject', () => {
  it.each([
    ['quota dépassé', 'ours'],
    ['error: quota exceeded since yesterday', 'ours'],
    ['erreur réseau', 'ours'],
    ['', 'ours'],
    ['quota icloud dépassé', 'elsewhere'],
    ['erreur réseau playstation', 'elsewhere'],
    ['How do I write a long message?', 'question'],
    ['comment écrire un long message', 'question'],
    ['How do I fix "quota exceeded"?', 'ours'],
    ['a quota of strange\nwords over several lines is a paste', 'ours'],
    ['Notion API: quota exceeded', 'stranger'],
    ['Network quota of PS5 exceeded', 'stranger'],
    ['Strange network message', 'elsewhere'],
    ['long message stream network quota on sncf', 'elsewhere'],
    ["network quota message exceeded: 'OTHER'", 'ours'],
    ['NETWORK MESSAGE QUOTA EXCEEDED STREAM LONG ZUMM', 'ours'],
  ])('%s: %s', (text, subject) => {
    expect(readSubject(text, vocabulary)).toBe(subject)
  })

  it('what a mark explains is not strange', () => {
    const text = 'a message of Zumm network'
    expect(readSubject(text, vocabulary)).toBe('stranger')
    expect(readSubject(text, vocabulary, [{ start: 0, end: text.length, isWhole: true }])).toBe('ours')
  })

  it('words in any order explain nothing that is not like them', () => {
    const text = 'quota icloud exceeded'
    expect(readSubject(text, vocabulary, [{ start: 0, end: text.length, isWhole: false }])).toBe('elsewhere')
  })
})
