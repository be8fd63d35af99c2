import { describe, expect, it } from 'vitest'
import { prepareSignatures } from '@/lib/signature/signatures'
import { readWords } from '@/lib/wording/reads'
import { listLikely } from './likely'

const signatures = prepareSignatures({
  errors: ['door-stuck', 'door-lost', 'window-open'].map((slug) => ({
    slug,
    services: ['chatgpt'],
    emitter: 'chatgpt',
  })),
  groups: [
    { kind: 'wording', values: ['The door is stuck in its frame'], owners: [0] },
    { kind: 'wording', values: ['No door was found in this house'], owners: [1] },
    { kind: 'words', values: ['window open|ajar house'], owners: [2] },
    { kind: 'wording', values: ['draught'], owners: [0, 2], weak: [0] },
    { kind: 'against', values: ['cellar'], owners: [1] },
  ],
})

function list(text: string): readonly string[] {
  const likely = listLikely(readWords(text, signatures.vocabulary), signatures)
  return likely.map(({ error }) => signatures.errors[error]?.slug ?? '')
}

describe('listLikely', () => {
  it.each([
    ['words of a wording, though it is not there', 'my frame holds the door', 'door-stuck'],
    ['with a slip', 'it was never fonud in the house', 'door-lost'],
    ['words of a bag, though one is missing', 'I left a window ajar', 'window-open'],
    ['the error that a word names before one that it supports', 'what a draught', 'window-open'],
  ])('%s', (_, text, error) => {
    expect(list(text)[0]).toBe(error)
  })

  it('a word that only few errors have tells more', () => {
    expect(list('door frame')).toEqual(['door-stuck', 'door-lost'])
  })

  it('grammar, unknown words, and what speaks against an error tell nothing', () => {
    for (const text of ['', 'is in the', 'a bicycle', 'the cellar']) expect(list(text), text).toEqual([])
  })
})
