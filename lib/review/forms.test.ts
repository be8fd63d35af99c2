import { describe, expect, test } from 'vitest'
import {
  backSchema,
  cohortDecisionSchema,
  linkWordsFormSchema,
  noteDecisionSchema,
  noteTextSchema,
  undoSchema,
} from './forms'
import { searchLengthMax } from './query'

describe('where to go on', () => {
  test.each([
    '',
    '?kind=links&page=2',
    '/decisions?kind=note',
    '/notes/5bfc6bcb-e260-4bd2-8ada-2450734defaa',
    '/cohorts/hour:2026-11-20T09:at-capacity:retry-once:worked',
    `?${new URLSearchParams({ kind: 'notes', q: 'a*b (c) l’été' })}`,
    `?${new URLSearchParams({ q: '語'.repeat(searchLengthMax) })}`,
  ])('%j is a page of moderation', (back) => {
    expect(backSchema.parse(back)).toBe(back)
  })

  test.each([
    '//evil.example',
    'https://evil.example',
    '/log-in',
    '/../errors',
    '/notes/../../x',
    '/notes/a/b',
    '\\evil',
    '/decisions#x',
    '/decisions?x=<y>',
    '@evil.example',
    '.evil.example',
  ])('%j is none', (back) => {
    expect(backSchema.safeParse(back).success).toBe(false)
  })
})

test('whoever is rejected is owed a reason', () => {
  expect(noteDecisionSchema.safeParse({ action: 'reject' }).success).toBe(false)
  expect(cohortDecisionSchema.safeParse({ action: 'reject-texts' }).success).toBe(false)
  const given = { action: 'reject', why: 'spam', reason: ' Sells keys. ' }
  expect(noteDecisionSchema.parse(given)).toEqual({ action: 'reject', why: 'spam', reason: 'Sells keys.', back: '' })
  expect(noteDecisionSchema.parse({ action: 'show' })).toEqual({ action: 'show', reason: null, back: '' })
})

test('a text is kept as plain text, and none is empty or too long', () => {
  expect(noteTextSchema.parse({ text: ' It works.\r\nTwice.\u202e ' }).text).toBe('It works.\nTwice.')
  for (const text of ['', ' \n ', 'x'.repeat(1001)]) expect(noteTextSchema.safeParse({ text }).success).toBe(false)
  expect(linkWordsFormSchema.parse({ title: 'Two\nlines', helps: 'x', language: 'fr' }).title).toBe('Two lines')
})

test('a field that no form has is refused', () => {
  expect(undoSchema.safeParse({ reason: '', moderator: 'somebody' }).success).toBe(false)
})
