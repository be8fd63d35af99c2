import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'fixpoint-migrate-'))

afterAll(() => rmSync(folder, { recursive: true }))

function migrate(file: string, environment: Record<string, string> = {}) {
  const script = path.join(import.meta.dirname, 'migrate.mjs')
  const env = { ...process.env, DATABASE_URL: `file:${file}`, ...environment }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

// An engine that can do nothing: whoever starts it fails.
function writeEngine(name: string, body: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, `#!/usr/bin/env node\n${body}\n`)
  chmodSync(file, 0o755)
  return file
}

test('a second run changes nothing and does not start the engine', { timeout: 60_000 }, () => {
  const file = path.join(folder, 'deep', 'folder', 'fixpoint.db')
  const first = migrate(file)
  expect(first).toMatchObject({ status: 0, stderr: '' })
  expect(first.stdout).toContain('Applied to the database: 20261122000000_start')
  const before = readMigrations(file)
  const engine = writeEngine('unused', 'process.exit(1)')
  expect(migrate(file, { PRISMA_SCHEMA_ENGINE_BINARY: engine })).toEqual({
    status: 0,
    stdout: 'The database is up to date.\n',
    stderr: '',
  })
  expect(readMigrations(file)).toEqual(before)
})

test('a fresh database has no resolutions, and writes ahead', { timeout: 60_000 }, () => {
  const file = path.join(folder, 'fresh.db')
  expect(migrate(file).status).toBe(0)
  const database = new Sqlite(file)
  for (const table of ['Session', 'Answer', 'Trial', 'Note', 'FittedModel', 'ResourceLink']) {
    expect(database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()).toBe(0)
  }
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
  database.close()
})

test('an engine that dies and leaves the command line silent is told, with exit code 1', { timeout: 60_000 }, () => {
  const engine = writeEngine('dying', 'process.exit(0)')
  const result = migrate(path.join(folder, 'silent.db'), { PRISMA_SCHEMA_ENGINE_BINARY: engine })
  expect(result.status).toBe(1)
  expect(result.stderr).toMatch(/still lacks 20261122000000_start\b.*: prisma migrate deploy did nothing/)
})

function readMigrations(file: string) {
  const database = new Sqlite(file)
  const rows = database.prepare('SELECT migration_name, finished_at FROM _prisma_migrations').all()
  database.close()
  return rows
}

test('the words of links that older lines of the log hold move beside the links that are still there', () => {
  const migrations = path.join(import.meta.dirname, '../prisma/migrations')
  const names = readdirSync(migrations).filter((name) => !name.endsWith('.toml'))
  const last = '20261125230000_words_out_of_the_log'
  const database = new Sqlite(':memory:')
  const apply = (name: string) => database.exec(readFileSync(path.join(migrations, name, 'migration.sql'), 'utf8'))
  for (const name of names.sort()) if (name < last) apply(name)
  database.exec(`INSERT INTO LinkSuggestion (id, url, normalisedUrl, title, language, helps, locale, day, network, textDigest)
    VALUES ('there', 'u', 'u', 'New', 'en', 'Helps', 'en', '2026-11-25', 'n', 't')`)
  const add = database.prepare(
    "INSERT INTO ModerationDecision (id, moderatorId, action, targetKind, targetId, before, after) VALUES (?, 'm', ?, ?, ?, ?, ?)",
  )
  const [old, fresh] = [
    { title: 'Old', helps: 'Helps', language: 'en' },
    { title: 'New', helps: 'Helps', language: 'en' },
  ]
  const state = { status: 'held', decisionId: null }
  const edit = [JSON.stringify({ ...state, ...old }), JSON.stringify({ ...state, ...fresh })]
  add.run('1', 'edit-link', 'link', 'there', ...edit)
  add.run('2', 'edit-link', 'link', 'gone', ...edit)
  add.run('3', 'void-cohort', 'cohort', 'c', '{"groups":[]}', '{"standing":"voided","rows":0}')
  apply(last)
  const revisions = database.prepare('SELECT decisionId, linkId, before, after FROM LinkRevision').all()
  expect(revisions).toEqual([
    { decisionId: '1', linkId: 'there', before: JSON.stringify(old), after: JSON.stringify(fresh) },
  ])
  const lines = database.prepare('SELECT before, after FROM ModerationDecision ORDER BY id').all()
  const bare = { before: JSON.stringify(state), after: JSON.stringify(state) }
  expect(lines).toEqual([bare, bare, { before: '{"groups":[]}', after: '{"standing":"voided","rows":0}' }])
  expect(() => database.exec("UPDATE ModerationDecision SET reason = 'forged'")).toThrow('never changed')
  database.close()
})
