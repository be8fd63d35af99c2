import { beforeEach, expect, test } from 'vitest'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { toTextWhere } from '@/lib/moderation/cohorts.server'
import { listDecisions } from '@/lib/moderation/decisions.server'
import { countModeratedNotes } from '@/lib/moderation/notes.server'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { createTestModerator } from '@/lib/moderator/test-moderator.server'
import { sendNote } from '@/lib/note/test-notes.server'
import { now } from '@/lib/resolution/test-trials.server'
import { rejectTexts, showNotes } from './bulk.server'

const { file } = provideTestDatabase()
const spammer = 'spamspamspamspam000000'
const cohort = { by: 'network', network: spammer } as const

let moderator: Moderator

beforeEach(async () => {
  emptyTables(file)
  globalThis.fixpointUsedCodes = undefined
  moderator = await createTestModerator('ada')
  await sendNote({ network: spammer, key: 'a', note: 'Cheap keys.' })
  await sendNote({ network: spammer, key: 'b', note: 'Cheaper keys.' })
  await sendNote({ network: 'someoneelsesomeone0000', key: 'c', note: 'It works on the train.' })
})

function count(status: 'held' | 'shown' | 'rejected'): Promise<number> {
  return countModeratedNotes(moderator, { status, sort: 'age' })
}

test('all notes of a cohort are rejected, no other, and each has its line in the log', async () => {
  const result = await rejectTexts(moderator, { cohort, why: 'spam', reason: 'Sells keys.', now })
  expect(result).toEqual({ decided: 2, errors: ['cloudflare-1020'] })
  expect([await count('rejected'), await count('held')]).toEqual([2, 1])
  const log = await listDecisions(moderator, { take: 10 })
  expect(log.map(({ action, reason }) => [action, reason])).toEqual([
    ['reject-note', 'spam: Sells keys.'],
    ['reject-note', 'spam: Sells keys.'],
  ])
  expect((await rejectTexts(moderator, { cohort, why: 'spam', reason: null, now })).decided, 'a second time').toBe(0)
})

test('all held notes of a cohort are shown; one that was rejected stays away', async () => {
  await rejectTexts(moderator, { cohort, why: 'spam', reason: null, now })
  expect((await showNotes(moderator, { cohort, reason: null, now })).decided).toBe(0)
  const other = { by: 'network', network: 'someoneelsesomeone0000' } as const
  expect((await showNotes(moderator, { cohort: other, reason: null, now })).decided).toBe(1)
  expect([await count('shown'), await count('rejected')]).toEqual([1, 2])
})

test('a cohort of trials holds no texts, whatever else is stored', async () => {
  const hour = {
    by: 'hour',
    hour: '2026-11-22T10',
    error: 'cloudflare-1020',
    fix: 'vpn-off',
    outcome: 'worked',
  } as const
  expect(toTextWhere(hour)).toBeNull()
  expect(await rejectTexts(moderator, { cohort: hour, why: 'spam', reason: null, now })).toEqual({
    decided: 0,
    errors: [],
  })
  expect(await count('held')).toBe(3)
})
