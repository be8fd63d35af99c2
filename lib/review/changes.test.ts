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

test('of a note it is said from which status to which it went', () => {
  const change = toJson({ status: 'held', decisionId: null }, { status: 'shown', decisionId: 'd' })
  expect(listChanges({ action: 'show-note', targetKind: 'note', ...change }, wordings)).toEqual(['held → shown'])
})

test('of a link too, and nothing where only its words were mended', () => {
  const accepted = toJson({ status: 'held', decisionId: null }, { status: 'accepted' })
  expect(listChanges({ action: 'accept-link', targetKind: 'link', ...accepted }, wordings)).toEqual([
    'held → in the list',
  ])
  const mended = toJson({ status: 'held', decisionId: null }, { status: 'held' })
  expect(listChanges({ action: 'edit-link', targetKind: 'link', ...mended }, wordings)).toEqual([])
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
