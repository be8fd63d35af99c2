import { beforeEach, expect, test } from 'vitest'
import { getReader } from '@/lib/database/reader.server'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { findOwnTrial } from '@/lib/resolution/trials.server'
import { deleteOwnNote, findOwnNote } from './note-deletion.server'
import { recordNote } from './notes.server'
import { noSuspicion, sendNote, toNoteInput } from './test-notes.server'

const { file } = provideTestDatabase()

beforeEach(() => emptyTables(file))

function listNotes() {
  return getReader().note.findMany({ select: { text: true, status: true, risk: true, signs: true } })
}

test('a note is held for review, masked before it is stored, and the platform goes to the trial', async () => {
  const input = await toNoteInput({ platform: 'ios', surface: 'app', note: 'Mail me: a@b.example', locale: 'fr' })
  expect(await recordNote(input)).toMatchObject({ kind: 'held', masked: ['email'] })
  expect(await getReader().note.findFirst()).toMatchObject({
    error: 'cloudflare-1020',
    fix: 'vpn-off',
    text: 'Mail me: [•••]',
    locale: 'fr',
    platform: 'ios',
    surface: 'app',
    day: '2026-11-22',
    status: 'held',
    network: 'home',
  })
  expect(await findOwnTrial({ ...input, networkBefore: null })).toMatchObject({ platform: 'ios' })
})

test('a platform alone stores no note, and a note alone leaves the platform', async () => {
  expect(await sendNote({ platform: 'web', note: '' })).toEqual({ kind: 'platform' })
  expect(await listNotes()).toEqual([])
  const input = await toNoteInput()
  await recordNote(input)
  expect(await findOwnTrial({ ...input, networkBefore: null })).toMatchObject({ platform: 'web' })
})

test('the same form again gets the same answer and stores nothing; changed, it is told so', async () => {
  const first = await sendNote({ note: 'Mail me: a@b.example' })
  expect(await sendNote({ note: 'Mail me: a@b.example' })).toEqual(first)
  expect(await sendNote({ note: 'Something else' })).toEqual({ kind: 'changed' })
  expect(await listNotes()).toHaveLength(1)
})

test('the same form many times at once stores one note and gives one link', async () => {
  const input = await toNoteInput()
  const records = await Promise.all(Array.from({ length: 20 }, () => recordNote(input)))
  expect(new Set(records.map((record) => JSON.stringify(record))).size).toBe(1)
  expect(await listNotes()).toHaveLength(1)
})

test('another page of the same network sends another note', async () => {
  await sendNote({ key: 'one', note: 'first' })
  expect(await sendNote({ key: 'two', note: 'second' })).toMatchObject({ kind: 'held' })
  expect((await listNotes()).map(({ text }) => text)).toEqual(['first', 'second'])
})

test('its link deletes a note for good, once, and leaves the trial', async () => {
  const record = await sendNote({ note: 'mine' })
  await sendNote({ network: 'office', note: 'of another' })
  const token = record.kind === 'held' ? record.deleteToken : ''
  expect(await findOwnNote(token)).toMatchObject({ text: 'mine', status: 'held', error: 'cloudflare-1020' })
  expect(await findOwnNote(`${token}x`)).toBeNull()
  expect(await deleteOwnNote(token)).toBe('cloudflare-1020')
  expect(await deleteOwnNote(token)).toBeNull()
  expect((await listNotes()).map(({ text }) => text)).toEqual(['of another'])
  expect(await getReader().trial.count()).toBe(2)
  expect(JSON.stringify(await getReader().submission.findMany())).not.toContain('mine')
})

test('the token of a link is not stored', async () => {
  const record = await sendNote()
  const stored = JSON.stringify([await getReader().note.findMany(), await getReader().submission.findMany()])
  expect(stored).not.toContain(record.kind === 'held' ? record.deleteToken : '')
})

test('what speaks against a note is kept with it', async () => {
  await sendNote({ note: 'Buy at https://a.example' })
  await sendNote({
    network: 'office',
    note: 'buy at HTTPS://a.example!',
    suspicion: { ...noSuspicion, isTrapped: true },
  })
  expect(await listNotes()).toMatchObject([
    { risk: 1, signs: '["links"]' },
    { risk: 10, signs: '["trap","alike","links"]' },
  ])
})

test('a note for a trial that is not there is refused', async () => {
  const input = await toNoteInput()
  await expect(recordNote({ ...input, trialId: 'none' })).rejects.toThrow(/[Ff]oreign key/)
})
