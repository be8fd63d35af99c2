import { beforeEach, expect, test } from 'vitest'
import { getReader } from '@/lib/database/reader.server'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { markClient } from '@/lib/network/client.server'
import { releaseTrial } from '@/lib/resolution/release.server'
import { toInput } from '@/lib/resolution/test-trials.server'
import { findOwnTrial, recordTrial, type TrialInput } from '@/lib/resolution/trials.server'
import { recordNote } from './notes.server'
import { toNoteInput } from './test-notes.server'

const { file } = provideTestDatabase()

beforeEach(() => emptyTables(file))

const home = '2001:db8:1:2::9'
const beforeMidnight = new Date('2026-11-21T23:59:30Z')
const afterMidnight = new Date('2026-11-22T00:00:30Z')

function mark(address: string, now: Date) {
  return markClient(new Headers({ 'x-forwarded-for': address }), now)
}

async function report(now: Date, { address = home, ...change }: Partial<TrialInput> & { address?: string } = {}) {
  await recordTrial(toInput({ ...(await mark(address, now)), ...change, now }))
}

async function findOwn(now: Date, { address = home, fix = 'vpn-off' } = {}) {
  return findOwnTrial({ error: 'cloudflare-1020', fix, ...(await mark(address, now)), now })
}

test('a note may follow its report across midnight, and is stored under the marks of the report', async () => {
  await report(beforeMidnight)
  const trial = await findOwn(afterMidnight)
  expect(trial).toMatchObject({ outcome: 'worked', day: '2026-11-21' })
  const { id: trialId = '', network = '', area = '' } = trial ?? {}
  const note = await toNoteInput({ trialId, network, area, now: afterMidnight })
  expect(await recordNote(note)).toMatchObject({ kind: 'held' })
  const { network: networkNow } = await mark(home, afterMidnight)
  expect(JSON.stringify(await getReader().note.findMany()), 'no row joins two days').not.toContain(networkNow)
})

test.each([
  ['another fix', afterMidnight, { fix: 'reload' }],
  ['another network', afterMidnight, { address: '2001:db8:1:3::9' }],
  ['a form opened more than twelve hours ago', new Date('2026-11-22T11:59:31Z'), {}],
  ['the afternoon after', new Date('2026-11-22T12:00:00Z'), {}],
  ['a day later', new Date('2026-11-23T00:00:30Z'), {}],
])('a report of 23:59 stands for no note of %s', async (_name, now, sender) => {
  await report(beforeMidnight)
  expect(await findOwn(now, sender)).toBeNull()
})

test('a report of today goes before the one of yesterday, and is found all day', async () => {
  await report(beforeMidnight, { outcome: 'failed' })
  await report(afterMidnight)
  for (const moment of ['00:01', '23:59']) {
    expect(await findOwn(new Date(`2026-11-22T${moment}:00Z`))).toMatchObject({ outcome: 'worked', day: '2026-11-22' })
  }
})

test('midnight lifts no limit on how many networks of a wider one count', async () => {
  for (let count = 0; count < 9; count += 1) {
    await report(beforeMidnight, { address: `2001:db8:1:${count}::9`, heldFor: 'hasty' })
  }
  const trial = await findOwn(afterMidnight)
  expect(await releaseTrial(trial?.id ?? '', { isProof: false, isHasty: false }, afterMidnight)).toBe(false)
})
