import { beforeEach, expect, test } from 'vitest'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { write } from '@/lib/database/writer.server'
import { toInput } from '@/lib/resolution/test-trials.server'
import { recordTrial } from '@/lib/resolution/trials.server'
import { listChanges } from './changes.server'
import { daysShown } from './reports'
import { allErrors, listReports } from './reports.server'

const { file } = provideTestDatabase()
const now = new Date('2026-11-25T14:30:00Z')
const error = 'cloudflare-1020'

beforeEach(() => emptyTables(file))

function hoursAgo(hours: number): Date {
  return new Date(now.getTime() - hours * 3_600_000)
}

async function report(count: number, moment: Date, fix = 'vpn-off'): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await recordTrial(toInput({ fix, now: moment, network: `${moment.toISOString()} ${index}` }))
  }
}

test('a network counts once a day, in the hour of its first report, and one whose reports are held not at all', async () => {
  await report(2, hoursAgo(3))
  await report(2, hoursAgo(3), 'flush-dns')
  await report(1, hoursAgo(30))
  await report(3, hoursAgo(1))
  await write((client) => [client.trial.updateMany({ where: { createdAt: hoursAgo(1) }, data: { standing: 'held' } })])
  const reports = (await listReports(allErrors, now)).get(error)
  expect(reports?.days).toHaveLength(daysShown)
  expect(reports?.days.slice(-3)).toEqual([
    { day: '2026-11-23', networks: 0 },
    { day: '2026-11-24', networks: 1 },
    { day: '2026-11-25', networks: 2 },
  ])
  expect(reports?.hours).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0])
  expect((await listReports('network-error', now)).size).toBe(0)
})

test('many reports are a surge only on a site that knows its ordinary days', async () => {
  await report(20, hoursAgo(1))
  expect((await listReports(error, now)).get(error)?.surge).toBeNull()
  await report(1, hoursAgo(24 * 40))
  expect((await listReports(error, now)).get(error)?.surge).toEqual({ since: 'today', networks: 20, usual: 0 })
})

test('an error has changed when its mark comes, when it goes, and when a day begins; otherwise it has not', async () => {
  await report(1, hoursAgo(24 * 40))
  await report(20, hoursAgo(0.1))
  const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
  expect(await listChanges(hoursAgo(0.2))).toEqual([])
  expect(await listChanges(minutesLater(5))).toEqual([error])
  expect(await listChanges(minutesLater(60))).toEqual([])
  // Three hours without a report.
  expect(await listChanges(minutesLater(177))).toEqual([error])
  expect(await listChanges(new Date('2026-11-25T23:59:00Z'))).toEqual([])
  expect(await listChanges(new Date('2026-11-26T00:05:00Z'))).toEqual([error])
})
