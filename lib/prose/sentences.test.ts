import { expect, test } from 'vitest'
import { splitSentences, splitWords } from './sentences'

test('a paragraph is split at the ends of its sentences and not inside a code or a host', () => {
  expect(splitSentences('Read error.code first. Is it chatgpt.com? Then stop.', 'en')).toEqual([
    'Read error.code first.',
    'Is it chatgpt.com?',
    'Then stop.',
  ])
})

test('a French question mark after its no-break space ends a sentence and begins none', () => {
  expect(splitSentences('Est-ce votre réseau ? Essayez ailleurs.', 'fr')).toEqual([
    'Est-ce votre réseau ?',
    'Essayez ailleurs.',
  ])
})

test('words are taken without punctuation, codes in one piece', () => {
  expect(splitWords('« L’API » répond : error.code, x-request-id (429).')).toEqual([
    'l’api',
    'répond',
    'error.code',
    'x-request-id',
    '429',
  ])
})
