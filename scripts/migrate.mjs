// Brings the database to the shape that prisma/migrations describes: `node scripts/migrate.mjs`.
// Prisma's command line is called only when a migration is missing; run it while no server has the database open.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import Database from 'better-sqlite3'
import { tsImport } from 'tsx/esm/api'

const projectFolder = fileURLToPath(new URL('..', import.meta.url))
const migrationsFolder = path.join(projectFolder, 'prisma', 'migrations')

/**
 * Applies the migrations that the database of this environment lacks, creating its folder and file.
 * Gives their names; throws when one of them is not in the database afterwards.
 */
export async function migrate() {
  const { parseEnvironment } = await tsImport('../lib/environment/schema.ts', import.meta.url)
  const file = path.resolve(parseEnvironment(process.env).databaseUrl.slice('file:'.length))
  mkdirSync(path.dirname(file), { recursive: true })
  const missing = listMissing(file)
  if (missing.length > 0) deploy(file)
  // The command line reports success when its engine died: only the table of migrations says what was done.
  const left = listMissing(file)
  if (left.length > 0) throw new Error(`${file} still lacks ${left.join(', ')}: prisma migrate deploy did nothing`)
  setJournalMode(file)
  return missing
}

function listMissing(file) {
  const applied = listApplied(file)
  return readdirSync(migrationsFolder)
    .filter((name) => existsSync(path.join(migrationsFolder, name, 'migration.sql')))
    .filter((name) => !applied.includes(name))
    .sort()
}

function listApplied(file) {
  if (!existsSync(file)) return []
  const database = new Database(file, { readonly: true })
  try {
    const table = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get()
    if (table === undefined) return []
    return database
      .prepare('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL')
      .pluck()
      .all()
  } finally {
    database.close()
  }
}

function deploy(file) {
  const manifest = createRequire(import.meta.url).resolve('prisma/package.json')
  const command = path.join(path.dirname(manifest), 'build', 'index.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'migrate', 'deploy'], {
    cwd: projectFolder,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: `file:${file}`, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  })
  if (status === 0) return
  const hint = /SocketTimeout|locked/.test(stderr) ? '\nAnother process has the database open: stop it first.' : ''
  throw new Error(`prisma migrate deploy failed on ${file}\n${stdout}${stderr}${hint}`)
}

/** The reading connection cannot set it, and may be the first one that opens the file. */
function setJournalMode(file) {
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  database.close()
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const applied = await migrate()
    console.log(applied.length === 0 ? 'The database is up to date.' : `Applied to the database: ${applied.join(', ')}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
