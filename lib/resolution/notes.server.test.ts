import { beforeEach, expect, test } from 'vitest'
import { getReader } from '@/lib/database/reader.server'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { write } from '@/lib/database/writer.server'
import { recordNote } from './notes.server'
import { findTodaysTrial, recordTrial } from './trials.server'

const { file } = provideTestDatabase()
const now = new Date('2026-11-22T10:00:00Z')
const where = { error: 'cloudflare-1020', fix: 'vpn-off', network: 'home', now }
let trialId = ''

beforeEach(async () => {
  emptyTables(file)
  const trial = { fixRevision: 1, outcome: 'worked', source: 'article', idempotencyKey: null, answers: [] } as const
  await recordTrial({ ...where, ...trial })
  trialId = (await findTodaysTrial(where))?.id ?? ''
})

function findNote() {
  return getReader().note.findUnique({ where: { trialId }, select: { text: true, locale: true, status: true } })
}

test('a note is held for review, masked before it is stored, and the platform goes to the trial', async () => {
  const note = 'Mail me: a@b.example'
  expect(await recordNote({ trialId, platform: 'ios', note, locale: 'fr' })).toEqual({
    kind: 'held',
    masked: ['email'],
  })
  expect(await findNote()).toEqual({ text: 'Mail me: [•••]', locale: 'fr', status: 'held' })
  expect(await findTodaysTrial(where)).toMatchObject({ platform: 'ios' })
})

test('a platform alone stores no note, and a note alone leaves the platform', async () => {
  expect(await recordNote({ trialId, platform: 'web', note: '', locale: 'en' })).toEqual({
    kind: 'platform',
    masked: [],
  })
  expect(await findNote()).toBeNull()
  await recordNote({ trialId, platform: null, note: 'It worked', locale: 'en' })
  expect(await findTodaysTrial(where)).toMatchObject({ platform: 'web' })
})

test('a second note replaces one that waits, and never one that was reviewed', async () => {
  await recordNote({ trialId, platform: null, note: 'first', locale: 'en' })
  expect(await recordNote({ trialId, platform: null, note: 'second', locale: 'en' })).toMatchObject({ kind: 'held' })
  expect(await findNote()).toMatchObject({ text: 'second' })
  await write((client) => [client.note.update({ where: { trialId }, data: { status: 'shown' } })])
  expect(await recordNote({ trialId, platform: null, note: 'third', locale: 'en' })).toEqual({
    kind: 'reviewed',
    masked: [],
  })
  expect(await findNote()).toMatchObject({ text: 'second', status: 'shown' })
})

test('two notes at once leave one', async () => {
  const records = await Promise.all(
    ['one', 'two', 'three'].map((note) => recordNote({ trialId, platform: null, note, locale: 'en' })),
  )
  expect(records.map(({ kind }) => kind)).toEqual(['held', 'held', 'held'])
  expect(await getReader().note.count()).toBe(1)
})

test('a note for a trial that is not there is refused', async () => {
  await expect(recordNote({ trialId: 'none', platform: null, note: 'x', locale: 'en' })).rejects.toThrow(
    /[Ff]oreign key/,
  )
})
