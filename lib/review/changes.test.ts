import { expect, test } from 'vitest'
import { listChanges } from './changes'

const wordings = {
  noteStatuses: { held: 'held', shown: 'shown', rejected: 'rejected' },
  linkStatuses: { held: 'held', accepted: 'in the list', rejected: 'rejected' },
  standings: { counted: 'counted', held: 'held', voided: 'voided' },
} as const

function toJson(before: unknown, after: unknown) {
  return { before: JSON.stringify(before), after: JSON.stringify(after) }
}

const link = { status: 'held', decisionId: null, title: 'Wait', helps: 'Says how.', language: 'en' }

test('of a note it is said from which status to which it went', () => {
  const change = toJson({ status: 'held', decisionId: null }, { status: 'shown', decisionId: 'd' })
  expect(listChanges({ action: 'show-note', targetKind: 'note', ...change }, wordings)).toEqual(['held → shown'])
})

test('of a link every word that changed is named, and no other', () => {
  const change = toJson(link, { ...link, title: 'Waiting', language: 'fr' })
  expect(listChanges({ action: 'edit-link', targetKind: 'link', ...change }, wordings)).toEqual([
    'Wait → Waiting',
    'en → fr',
  ])
})

test('of a cohort it is said how many had which standing', () => {
  const group = (standing: string, ids: string[]) => ({ table: 'trial', standing, decisionId: null, ids })
  const before = { groups: [group('held', ['a', 'b']), group('counted', ['c']), group('held', ['d'])] }
  const change = toJson(before, { standing: 'voided', rows: 4 })
  expect(listChanges({ action: 'void-cohort', targetKind: 'cohort', ...change }, wordings)).toEqual([
    '3 × held → voided',
    '1 × counted → voided',
  ])
})

test('what takes back, or settles reports, is said by its name', () => {
  expect(listChanges({ action: 'undo', targetKind: 'note', ...toJson({}, {}) }, wordings)).toEqual([])
  const change = toJson({ open: 2 }, { open: 0 })
  expect(listChanges({ action: 'settle-note-reports', targetKind: 'note-reports', ...change }, wordings)).toEqual([])
})
