import { beforeEach, expect, test } from 'vitest'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { write } from '@/lib/database/writer.server'
import { toInput } from '@/lib/resolution/test-trials.server'
import { recordTrial, type TrialInput } from '@/lib/resolution/trials.server'
import { listOverTime } from './over-time.server'

const { file } = provideTestDatabase()
const revisions = { 'vpn-off': 1, 'flush-dns': 1 }
const now = new Date('2026-11-25T12:00:00Z')

beforeEach(() => emptyTables(file))

async function report(count: number, change: Partial<TrialInput>): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await recordTrial(toInput({ ...change, network: `${change.fix} ${change.outcome} ${change.fixRevision} ${index}` }))
  }
}

test('only counted trials of the current revision that worked or failed are shown over time', async () => {
  await report(15, { fix: 'vpn-off', outcome: 'worked' })
  await report(10, { fix: 'vpn-off', outcome: 'failed' })
  await report(4, { fix: 'vpn-off', outcome: 'skipped' })
  await report(30, { fix: 'flush-dns', outcome: 'worked', fixRevision: 2 })
  await write((client) => [
    client.trial.updateMany({ where: { outcome: 'worked' }, data: { platform: 'linux' } }),
    client.trial.updateMany({ where: { outcome: 'skipped' }, data: { platform: 'ios' } }),
  ])
  expect([...(await listOverTime('cloudflare-1020', revisions, now))]).toEqual([
    [
      'vpn-off',
      {
        platforms: [{ platform: 'linux', tried: 15, worked: 15 }],
        weeks: [
          { monday: '2026-11-16', tried: 25, worked: 15 },
          { monday: '2026-11-23', tried: 0, worked: 0 },
        ],
        break: null,
      },
    ],
  ])
  await write((client) => [client.trial.updateMany({ where: { outcome: 'failed' }, data: { standing: 'held' } })])
  expect((await listOverTime('cloudflare-1020', revisions, now)).size).toBe(0)
})

test('trials of another error say nothing about this one', async () => {
  await report(25, { fix: 'vpn-off', error: 'network-error' })
  expect((await listOverTime('cloudflare-1020', revisions, now)).size).toBe(0)
})
