import { beforeEach, expect, test } from 'vitest'
import { getReader } from '@/lib/database/reader.server'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { write } from '@/lib/database/writer.server'
import { rejectNote } from '@/lib/moderation/notes.server'
import { sessionHours } from '@/lib/moderator/auth.server'
import { createTestModerator } from '@/lib/moderator/test-moderator.server'
import { sendNote } from '@/lib/note/test-notes.server'
import { now } from '@/lib/resolution/test-trials.server'
import { removeExpired } from './retention.server'

const { file } = provideTestDatabase()
const nothing = { submissions: 0, reports: 0, notes: 0, links: 0, logIns: 0 }

beforeEach(() => emptyTables(file))

function daysLater(days: number): Date {
  return new Date(now.getTime() + days * 86_400_000)
}

test('keys of forms go after two days, raw reports after ninety, and trials and held notes stay', async () => {
  await sendNote()
  expect(await removeExpired(daysLater(2))).toEqual(nothing)
  expect(await removeExpired(daysLater(2.1))).toEqual({ ...nothing, submissions: 1 })
  expect(await removeExpired(daysLater(90))).toEqual(nothing)
  expect(await removeExpired(daysLater(90.1))).toEqual({ ...nothing, reports: 1 })
  expect(await Promise.all([getReader().trial.count(), getReader().note.count()])).toEqual([1, 1])
})

test('a rejected note goes thirty days after the decision, however old it was', async () => {
  const moderator = await createTestModerator('ada')
  await sendNote()
  const id = (await getReader().note.findFirst())?.id ?? ''
  await rejectNote(moderator, { id, why: 'spam', reason: null, now: daysLater(40) })
  expect(await removeExpired(daysLater(69))).toMatchObject({ notes: 0 })
  expect(await removeExpired(daysLater(70.1))).toMatchObject({ notes: 1 })
})

test('an old rejection goes however many notes were rejected since', async () => {
  const rejected = (id: string, decidedAt: Date) => ({
    note: {
      id,
      error: 'at-capacity',
      fix: 'retry-once',
      text: 'Advertising.',
      locale: 'en',
      day: '2026-11-22',
      status: 'rejected',
      network: 'n',
      textDigest: id,
      deleteDigest: id,
      decisionId: id,
      createdAt: now,
    },
    decision: {
      id,
      moderatorId: 'ada',
      action: 'reject-note',
      targetKind: 'note',
      targetId: id,
      before: '{}',
      after: '{}',
      createdAt: decidedAt,
    },
  })
  const recent = Array.from({ length: 600 }, (_, index) => rejected(`a${index}`, daysLater(60)))
  const all = [...recent, rejected('z', daysLater(1))]
  await write((client) => [
    client.note.createMany({ data: all.map(({ note }) => note) }),
    client.moderationDecision.createMany({ data: all.map(({ decision }) => decision) }),
  ])
  expect(await removeExpired(daysLater(61))).toMatchObject({ notes: 1 })
  expect(await getReader().note.findUnique({ where: { id: 'z' } })).toBeNull()
  expect(await removeExpired(daysLater(91))).toMatchObject({ notes: 500 })
  expect(await removeExpired(daysLater(91))).toMatchObject({ notes: 100 })
})

test('sessions of moderators go once they have ended', async () => {
  const moderator = await createTestModerator('ada')
  const before = await getReader().moderatorSession.count({ where: { moderatorId: moderator.id } })
  expect(before).toBeGreaterThan(0)
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000)
  expect((await removeExpired(inHours(sessionHours - 1))).logIns).toBe(0)
  expect((await removeExpired(inHours(sessionHours + 1))).logIns).toBe(before)
})
