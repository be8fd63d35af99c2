import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { toInput } from '@/lib/resolution/test-trials.server'
import { recordTrial } from '@/lib/resolution/trials.server'
import { backUpDatabase, listBackups, restoreDatabase } from './backup.server'
import { closeDatabase } from './connections.server'
import { emptyTables, provideTestDatabase } from './test-database'

const { file } = provideTestDatabase()
const folder = mkdtempSync(path.join(tmpdir(), 'fixpoint-backup-'))
const start = Date.parse('2026-11-22T10:00:00Z')

afterAll(() => rmSync(folder, { recursive: true }))

beforeEach(async () => {
  await closeDatabase()
  emptyTables(file)
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true })
})

function backUp(minute = 0, keep = 3) {
  return backUpDatabase({ file, folder, keep, now: new Date(start + minute * 60_000) })
}

function countTrials(database: string): unknown {
  const opened = new Sqlite(database, { readonly: true })
  const count = opened.prepare('SELECT count(*) FROM "Trial"').pluck().get()
  opened.close()
  return count
}

/** Reports of other networks, one after the other, until `stop` says so; gives how many were acknowledged. */
async function writeUntil(stop: () => boolean): Promise<number> {
  let acknowledged = 0
  while (!stop()) {
    await recordTrial(toInput({ network: `n${acknowledged}` }))
    acknowledged += 1
    // Without this pause nothing else would ever get its turn in this process.
    await nextTurn()
  }
  return acknowledged
}

describe('backUpDatabase', () => {
  test('copies while reports come in: everything acknowledged before is in it, and it is whole by itself', async () => {
    for (let index = 0; index < 20; index += 1) await recordTrial(toInput({ network: `before ${index}` }))
    let isDone = false
    const writing = writeUntil(() => isDone)
    const { file: copy } = await backUp()
    isDone = true
    const after = await writing
    expect(countTrials(copy)).toBeGreaterThanOrEqual(20)
    expect(countTrials(file)).toBe(20 + after)
    expect(readdirSync(folder)).toEqual([path.basename(copy)])
  })

  test('keeps the newest copies and no file of others is touched', async () => {
    writeFileSync(path.join(folder, 'mine.db'), 'x')
    const copies = []
    for (const minute of [0, 1, 2, 3]) copies.push(await backUp(minute))
    expect(copies.at(-1)?.removed).toEqual([copies[0]?.file])
    expect(listBackups(folder)).toEqual([copies[3], copies[2], copies[1]].map((copy) => copy?.file))
    expect(existsSync(path.join(folder, 'mine.db'))).toBe(true)
  })

  test('a missing or damaged database is told, and leaves neither a copy nor a gap among the old ones', async () => {
    await backUp()
    const request = { folder, keep: 1, now: new Date(start + 60_000) }
    await expect(backUpDatabase({ ...request, file: `${file}-none` })).rejects.toThrow('There is no database at')
    const damaged = path.join(folder, 'damaged')
    const bytes = readFileSync(listBackups(folder)[0] ?? '')
    writeFileSync(damaged, bytes.fill(0xaa, 4096, bytes.length))
    await expect(backUpDatabase({ ...request, file: damaged })).rejects.toThrow()
    expect(listBackups(folder)).toHaveLength(1)
    expect(readdirSync(folder).filter((name) => name.includes('draft'))).toEqual([])
  })
})

describe('restoreDatabase', () => {
  test('the copy takes the place of the database, which is kept, and is as it was when it was copied', async () => {
    await recordTrial(toInput())
    const { file: backup } = await backUp()
    await recordTrial(toInput({ network: 'later' }))
    await closeDatabase()
    const kept = await restoreDatabase({ backup, file, now: new Date(start) })
    expect([countTrials(file), countTrials(kept ?? '')]).toEqual([1, 2])
    await recordTrial(toInput({ network: 'again' }))
    expect(countTrials(file)).toBe(2)
  })

  test('while a server has the database open nothing is restored', async () => {
    await recordTrial(toInput())
    const { file: backup } = await backUp()
    await expect(restoreDatabase({ backup, file, now: new Date(start) })).rejects.toThrow('stop the server first')
    await recordTrial(toInput({ network: 'later' }))
    expect(countTrials(file)).toBe(2)
  })

  test('a copy that is none, or is damaged, leaves the database as it is', async () => {
    await recordTrial(toInput())
    await closeDatabase()
    const nothing = path.join(folder, 'nothing.db')
    writeFileSync(nothing, 'no database at all')
    new Sqlite(path.join(folder, 'foreign.db')).exec('CREATE TABLE x (y)').close()
    for (const name of ['nothing.db', 'foreign.db', 'missing.db']) {
      const backup = path.join(folder, name)
      await expect(restoreDatabase({ backup, file, now: new Date(start) })).rejects.toThrow(backup)
    }
    expect(countTrials(file)).toBe(1)
  })

  test('where no database was, one is there afterwards', async () => {
    await recordTrial(toInput())
    const { file: backup } = await backUp()
    const fresh = path.join(folder, 'deep', 'fixpoint.db')
    expect(await restoreDatabase({ backup, file: fresh, now: new Date(start) })).toBeNull()
    expect(countTrials(fresh)).toBe(1)
  })
})
