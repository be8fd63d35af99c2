import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll } from 'vitest'
import { z } from 'zod'
import { closeDatabase } from './connections.server'

const migrationsFolder = path.join(import.meta.dirname, '../../prisma/migrations')

/**
 * For tests: a folder of its own with an empty database of the real shape, which the settings of this process then
 * name; both are gone after the file's last test. Call it at the top of a test file.
 */
export function provideTestDatabase() {
  const folder = mkdtempSync(path.join(tmpdir(), 'fixpoint-'))
  const file = path.join(folder, 'fixpoint.db')
  process.env.DATA_FOLDER = folder
  process.env.DATABASE_URL = `file:${file}`
  const database = new Sqlite(file)
  for (const name of readdirSync(migrationsFolder).sort()) {
    if (name.endsWith('.toml')) continue
    database.exec(readFileSync(path.join(migrationsFolder, name, 'migration.sql'), 'utf8'))
  }
  database.pragma('journal_mode = WAL')
  database.close()
  afterAll(async () => {
    await closeDatabase()
    rmSync(folder, { recursive: true })
  })
  return { folder, file, databaseUrl: `file:${file}` }
}

/** For tests: deletes every row, also of the tables that refuse it. */
export function emptyTables(file: string): void {
  const database = new Sqlite(file)
  database.pragma('foreign_keys = OFF')
  const list = (type: string) =>
    database.prepare(`SELECT name, sql FROM sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite%'`).all(type)
  const [tables, triggers] = [rowsSchema.parse(list('table')), rowsSchema.parse(list('trigger'))]
  database.transaction(() => {
    for (const { name } of triggers) database.exec(`DROP TRIGGER "${name}"`)
    for (const { name } of tables) database.exec(`DELETE FROM "${name}"`)
    for (const { sql } of triggers) database.exec(sql)
  })()
  database.close()
}

const rowsSchema = z.array(z.object({ name: z.string(), sql: z.string() }))
