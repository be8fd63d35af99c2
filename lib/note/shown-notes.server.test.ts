import { beforeEach, expect, test } from 'vitest'
import { getReader } from '@/lib/database/reader.server'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { write } from '@/lib/database/writer.server'
import { now } from '@/lib/resolution/test-trials.server'
import { reportNote, voteForNote } from './note-votes.server'
import { listShownNotes, shownPerFixMax } from './shown-notes.server'
import { sendNote } from './test-notes.server'

const { file } = provideTestDatabase()

beforeEach(() => emptyTables(file))

async function send(network: string, change: { readonly status: string; readonly day?: string }): Promise<string> {
  await sendNote({ network, key: network, note: `Note of ${network}` })
  const note = (await getReader().note.findFirst({ where: { network } }))?.id ?? ''
  await write((client) => [client.note.update({ where: { id: note }, data: change })])
  return note
}

function toVoter(note: string, network: string) {
  return { note, error: 'cloudflare-1020', network, area: network, now }
}

async function listTexts() {
  const notes = (await listShownNotes('cloudflare-1020', now)).get('vpn-off') ?? []
  return notes.map(({ text, votes }) => `${text}: ${votes}`)
}

test('only what was reviewed and accepted is shown', async () => {
  await send('held', { status: 'held' })
  await send('rejected', { status: 'rejected' })
  await send('shown', { status: 'shown' })
  expect(await listTexts()).toEqual(['Note of shown: 0'])
  expect(await listShownNotes('at-capacity', now)).toEqual(new Map())
})

test('“also worked for me” counts once a network and day, and brings the note forward', async () => {
  const older = await send('older', { status: 'shown', day: '2026-11-20' })
  await send('newer', { status: 'shown' })
  expect(await listTexts()).toEqual(['Note of newer: 0', 'Note of older: 0'])
  for (const network of ['a', 'a', 'b']) {
    expect(await voteForNote(toVoter(older, network), { held: false })).toBe('vpn-off')
  }
  await voteForNote(toVoter(older, 'busy'), { held: true })
  expect(await listTexts()).toEqual(['Note of older: 2', 'Note of newer: 0'])
})

test('nobody votes for or reports what is not shown there', async () => {
  const held = await send('held', { status: 'held' })
  const shown = await send('shown', { status: 'shown' })
  expect(await voteForNote(toVoter(held, 'a'), { held: false })).toBeNull()
  expect(await reportNote(toVoter(held, 'a'), 'spam')).toBeNull()
  expect(await voteForNote({ ...toVoter(shown, 'a'), error: 'at-capacity' }, { held: false })).toBeNull()
  expect(await voteForNote(toVoter('none', 'a'), { held: false })).toBeNull()
  expect(await Promise.all([getReader().noteVote.count(), getReader().noteReport.count()])).toEqual([0, 0])
})

test('of several reports by one network the first stands', async () => {
  const shown = await send('shown', { status: 'shown' })
  await reportNote(toVoter(shown, 'a'), 'unsafe')
  await reportNote(toVoter(shown, 'a'), 'spam')
  await reportNote(toVoter(shown, 'b'), 'wrong')
  expect((await getReader().noteReport.findMany()).map(({ reason }) => reason).sort()).toEqual(['unsafe', 'wrong'])
})

test('an article shows the best few notes of a fix', async () => {
  for (let index = 0; index <= shownPerFixMax; index += 1) await send(`n${index}`, { status: 'shown' })
  expect(await listTexts()).toHaveLength(shownPerFixMax)
})
