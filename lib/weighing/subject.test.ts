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
  ])('%s: %s', (text, subject) => {
    expect(readSubject(text, vocabulary)).toBe(subject)
  })
})
