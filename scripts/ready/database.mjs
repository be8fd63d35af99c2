import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { getBundle } from './bundles.mjs'
import { getLastLines, runNode } from './command.mjs'
import { getFingerprint } from './fingerprint.mjs'
import { PhaseFailure } from './phase.mjs'
import { root } from './root.mjs'

/**
 * @typedef {{ databaseUrl: string, contentFolder: string }} Settings
 * @typedef {Readonly<Record<string, string | undefined>>} Environment
 */

/**
 * Brings the database to the newest migration; makes it when there is none. A look into the database says whether
 * anything is to do, which is quicker than asking Prisma.
 *
 * @param {Settings} settings
 * @param {Environment} env that the settings were read from
 */
export async function migrateDatabase(settings, env = process.env) {
  if (isMigrated(settings)) return 'up to date'
  const { code, output } = await runNode(['scripts/migrate.mjs'], { env })
  if (code === 0) return 'migrated'
  throw new PhaseFailure(
    `The database could not be migrated:\n${getLastLines(output)}`,
    'see that the data folder can be written to and that no other program has the database open, then try again.',
  )
}

/**
 * Puts the links of content/resources.yaml into the database, unless they are in it. What was put in last is written
 * into the database itself (as its `user_version`), so that a restored copy is not taken for the one it replaced.
 *
 * @param {Settings} settings
 * @param {Environment} env that the settings were read from
 */
export async function fillCatalogue(settings, env = process.env) {
  const catalogue = path.join(settings.contentFolder, 'resources.yaml')
  const fingerprint = getFingerprint(root, [catalogue, getBundle('catalogue-fill')])
  // As many bits as the field has, and never 0, which is what a new database says.
  const version = (Number.parseInt(fingerprint.slice(0, 8), 16) % 0x7fffffff) + 1
  if (readDatabase(settings, (database) => database.pragma('user_version', { simple: true })) === version) {
    return 'up to date'
  }
  const { code, output } = await runNode(['--conditions=react-server', getBundle('catalogue-fill')], { env })
  if (code !== 0) {
    throw new PhaseFailure(
      `The catalogue of links could not be filled:\n${getLastLines(output)}`,
      'mend content/resources.yaml where it is named, then try again.',
    )
  }
  withDatabase(settings, {}, (database) => database.pragma(`user_version = ${version}`))
  return 'filled'
}

/** @param {Settings} settings */
function isMigrated(settings) {
  if (!existsSync(getFile(settings))) return false
  const migrations = path.join(root, 'prisma/migrations')
  const wanted = readdirSync(migrations).filter((name) => existsSync(path.join(migrations, name, 'migration.sql')))
  return readDatabase(settings, (database) => {
    if (database.pragma('journal_mode', { simple: true }) !== 'wal') return false
    const table = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get()
    if (table === undefined) return false
    const applied = database
      .prepare('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL')
      .pluck()
      .all()
    return wanted.every((name) => applied.includes(name))
  })
}

/** @template Result @param {Settings} settings @param {(database: any) => Result} read */
function readDatabase(settings, read) {
  return withDatabase(settings, { readonly: true }, read)
}

/** @template Result @param {Settings} settings @param {object} options @param {(database: any) => Result} use */
function withDatabase(settings, options, use) {
  // Not imported at the top: on the first start the driver is not there yet.
  const Database = createRequire(path.join(root, 'package.json'))('better-sqlite3')
  const database = new Database(getFile(settings), options)
  try {
    return use(database)
  } finally {
    database.close()
  }
}

/** @param {Settings} settings */
function getFile(settings) {
  return path.resolve(root, settings.databaseUrl.slice('file:'.length))
}
