import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { getReader } from '@/lib/database/reader.server'
import { provideTestDatabase } from '@/lib/database/test-database'
import { recordTrial } from '@/lib/resolution/trials.server'
import { recomputeModels } from './recompute.server'
import { provideTestContent } from './test-content.server'

const { file } = provideTestDatabase()
provideTestContent()

const writers = 8
const reportsPerWriter = 100

/** Reports one after the other, as the server takes them, and gives the keys of those it acknowledged. */
async function reportAll(writer: number): Promise<readonly string[]> {
  const networks = Array.from({ length: reportsPerWriter }, (_, index) => `${writer} ${index}`)
  for (const [index, network] of networks.entries()) {
    const { kind } = await recordTrial({
      error: 'door-locked',
      fix: 'oil-lock',
      fixRevision: 1,
      outcome: 'worked',
      source: 'wizard',
      network,
      area: network,
      heldFor: null,
      idempotencyKey: network,
      answers: [{ question: 'key-at-hand', answer: 'no' }],
      // Over two days: what comes within an hour would be held as a burst.
      now: new Date(Date.now() - (index % 50) * 3_600_000),
    })
    expect(kind).toBe('recorded')
  }
  return networks
}

test('beside a busy writer no report and no version is lost', { timeout: 120_000 }, async () => {
  const script = path.join(import.meta.dirname, 'fixtures/fit-again-and-again.server.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  expect((await lines.next()).value).toBe('ready')

  const acknowledged = (await Promise.all(Array.from({ length: writers }, (_, writer) => reportAll(writer)))).flat()
  child.stdin.end()
  const storedByChild = Number((await lines.next()).value)
  expect(await exit).toBe(0)

  const { failures } = await recomputeModels({ now: new Date(), onlyReported: false })
  expect(failures).toEqual([])
  const sessions = await getReader().session.findMany({ select: { network: true } })
  expect(sessions.map(({ network }) => network).sort()).toEqual([...acknowledged].sort())
  expect(await getReader().answer.count()).toBe(acknowledged.length)

  const versions = await getReader().fittedModel.findMany({
    orderBy: { version: 'asc' },
    select: { version: true, trialCount: true, reportCount: true },
  })
  // The child must have been at work while the reports came, or nothing was tried here.
  expect(storedByChild).toBeGreaterThan(5)
  const newest = versions.at(-1)
  expect(newest).toMatchObject({ trialCount: acknowledged.length, reportCount: acknowledged.length })
  expect(newest?.version).toBeGreaterThanOrEqual(storedByChild)
  const first = versions[0]?.version ?? 0
  expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => first + index))

  const database = new Sqlite(file)
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  database.close()
})
