import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { getDatabase } from './connections.server'
import type { PrismaClient } from './generated/client'
import { getReader } from './reader.server'
import { SerialWriter, WriterStuckError, type WritingClient } from './serial-writer.server'
import { emptyTables, provideTestDatabase } from './test-database'
import { isUniqueViolation, write } from './writer.server'

const { file, databaseUrl } = provideTestDatabase()

beforeEach(() => emptyTables(file))

function toSession(id: string) {
  return { id, error: 'e', day: '2026-11-22', network: id, source: 'article' }
}

// A job sees only the tables; the pragmas and the traps of the client behind them need the whole of it.
function toWhole(client: WritingClient): PrismaClient {
  return client as PrismaClient
}

describe('acknowledged writes', () => {
  test('a failing write takes no other write with it', { timeout: 30_000 }, async () => {
    await write((client) => [client.session.create({ data: toSession('taken') })])
    const ids = Array.from({ length: 300 }, (_, index) => (index % 7 === 0 ? 'taken' : `s${index}`))
    const outcomes = await Promise.allSettled(
      ids.map((id) =>
        write((client) => [
          client.session.create({ data: toSession(id) }),
          client.answer.create({ data: { sessionId: id, question: 'q', answer: 'yes' } }),
        ]),
      ),
    )
    const acknowledged = ids.filter((_, index) => outcomes[index]?.status === 'fulfilled')
    expect(acknowledged).toEqual(ids.filter((id) => id !== 'taken'))
    expect(outcomes.filter(({ status }) => status === 'rejected')).toSatisfy((refused: PromiseRejectedResult[]) =>
      refused.every(({ reason }) => isUniqueViolation(reason)),
    )
    const stored = await getReader().session.findMany({ select: { id: true } })
    expect(stored.map(({ id }) => id).sort()).toEqual([...acknowledged, 'taken'].sort())
    expect(await getReader().answer.count()).toBe(acknowledged.length)
  })

  test('a job is committed whole or not at all', async () => {
    const job = write((client) => [
      client.session.create({ data: toSession('whole') }),
      client.answer.create({ data: { sessionId: 'nobody', question: 'q', answer: 'yes' } }),
    ])
    await expect(job).rejects.toThrow(/[Ff]oreign key/)
    expect(await getReader().session.count()).toBe(0)
  })

  test('each job gets the results of its own operations, in their order', async () => {
    const results = await Promise.all(
      ['a', 'b', 'c'].map((id) =>
        write((client) => [client.session.create({ data: toSession(id) }), client.session.count({ where: { id } })]),
      ),
    )
    expect(results.map(([session, count]) => [session.id, count])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ])
  })

  test('a job that throws while it makes its operations is refused alone', async () => {
    const broken = write(() => {
      throw new Error('no operations')
    })
    const sound = write((client) => [client.session.create({ data: toSession('sound') })])
    await expect(broken).rejects.toThrow('no operations')
    await expect(sound).resolves.toHaveLength(1)
  })

  test('a write is readable on the reading connection as soon as it is acknowledged', async () => {
    for (let index = 0; index < 50; index += 1) {
      await write((client) => [client.session.create({ data: toSession(`s${index}`) })])
      expect(await getReader().session.count()).toBe(index + 1)
    }
  })

  test('writes survive the sudden death of the process that acknowledged them', { timeout: 30_000 }, async () => {
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        '--conditions=react-server',
        path.join(import.meta.dirname, 'fixtures/acknowledge-writes.ts'),
      ],
      { env: { ...process.env }, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const acknowledged: string[] = []
    for await (const id of createInterface({ input: child.stdout })) {
      acknowledged.push(id)
      if (acknowledged.length === 300) child.kill('SIGKILL')
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(300)
    const database = new Sqlite(file)
    const stored = new Set(database.prepare('SELECT sessionId FROM Answer').pluck().all())
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(database.prepare('SELECT count(*) FROM Session').pluck().get()).toBe(stored.size)
    database.close()
  })
})

describe('connections', () => {
  test("the writer's own connection syncs every commit, checks foreign keys and writes ahead", async () => {
    const [synchronous, foreignKeys, journal] = await write((client) => [
      toWhole(client).$queryRawUnsafe('PRAGMA synchronous'),
      toWhole(client).$queryRawUnsafe('PRAGMA foreign_keys'),
      toWhole(client).$queryRawUnsafe('PRAGMA journal_mode'),
    ])
    expect({ synchronous, foreignKeys, journal }).toEqual({
      synchronous: [{ synchronous: 2n }],
      foreignKeys: [{ foreign_keys: 1n }],
      journal: [{ journal_mode: 'wal' }],
    })
  })

  test('the reading connection cannot write', async () => {
    const reading = getDatabase().reading.client
    await expect(reading.session.create({ data: toSession('s') })).rejects.toThrow(/readonly/)
    expect(await getReader().session.count()).toBe(0)
  })

  test('a missing database is refused by the name of its file and of the command that makes it', () => {
    const writer = new SerialWriter('file:/nowhere/fixpoint.db')
    const job = writer.write((client) => [client.session.count()])
    return expect(job).rejects.toThrow('There is no database at /nowhere/fixpoint.db: run "node scripts/migrate.mjs"')
  })

  test('a write waits while another process holds the lock', async () => {
    const other = new Sqlite(file)
    other.exec('BEGIN IMMEDIATE')
    setTimeout(() => other.exec('COMMIT'), 400)
    await write((client) => [client.session.create({ data: toSession('patient') })])
    other.close()
    expect(await getReader().session.count()).toBe(1)
  })

  test('a writer that is stuck gives up its connection, says so, and goes on with a new one', async () => {
    const writer = new SerialWriter(databaseUrl, 300)
    let client: PrismaClient | undefined
    await writer.write((tables) => {
      client = toWhole(tables)
      return [tables.session.count()]
    })
    // A transaction that is never ended: the adapter then waits for ever with the next one.
    await client?.$executeRawUnsafe('BEGIN')
    const refused = writer.write((tables) => [
      tables.session.create({ data: toSession('first') }),
      tables.session.count(),
    ])
    await expect(refused).rejects.toThrow()
    const stuck = writer.write((tables) => [
      tables.session.create({ data: toSession('second') }),
      tables.session.count(),
    ])
    await expect(stuck).rejects.toBeInstanceOf(WriterStuckError)
    await writer.write((tables) => [tables.session.create({ data: toSession('third') })])
    expect(await getReader().session.findMany({ select: { id: true } })).toEqual([{ id: 'third' }])
    await writer.close()
  })

  test('closing commits what waits', async () => {
    const writer = new SerialWriter(databaseUrl)
    const jobs = ['a', 'b'].map((id) => writer.write((client) => [client.session.create({ data: toSession(id) })]))
    await writer.close()
    await Promise.all(jobs)
    expect(await getReader().session.count()).toBe(2)
  })
})
