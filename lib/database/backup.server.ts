import 'server-only'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'

/** Copies that are kept unless told otherwise; with one a night, what an author deleted is gone from them in two weeks. */
export const backupsKeptDefault = 14

const namePattern = /^fixpoint-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z\.db$/
const busyMilliseconds = 5_000
const pagesMax = 0x7fffffff

type Backup = { readonly file: string; readonly removed: readonly string[] }

type BackupRequest = {
  /** The live database. */
  readonly file: string
  /** Where copies are kept; made if it is missing. */
  readonly folder: string
  readonly keep: number
  readonly now: Date
}

/**
 * Copies a database while it is in use (SQLite's online backup), checks the copy whole, gives it its name only then,
 * and removes all but the newest `keep`. Throws when the database is missing or the copy is not sound; nothing is
 * removed then, and no half copy is left.
 */
export async function backUpDatabase({ file, folder, keep, now }: BackupRequest): Promise<Backup> {
  if (!existsSync(file)) throw new Error(`There is no database at ${file}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const target = path.join(folder, `fixpoint-${now.toISOString().replace(/[:.]/g, '-')}.db`)
  const draft = `${target}.draft`
  try {
    const database = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: busyMilliseconds })
    try {
      // All at once: a copy in several steps begins again whenever somebody writes between them, and may never end.
      await database.backup(draft, { progress: () => pagesMax })
    } finally {
      database.close()
    }
    closeWriteAheadLog(draft)
    checkIntegrity(draft)
    settle(draft, target)
  } finally {
    removeDatabase(draft)
  }
  const removed = listBackups(folder).slice(keep)
  for (const old of removed) removeDatabase(old)
  return { file: target, removed }
}

/** The copies in a folder, newest first. */
export function listBackups(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => namePattern.test(name))
  return names
    .sort()
    .reverse()
    .map((name) => path.join(folder, name))
}

type RestoreRequest = {
  /** The copy. */
  readonly backup: string
  /** The live database, which it takes the place of. */
  readonly file: string
  readonly now: Date
}

/**
 * Puts a copy in the place of the database, after checking it whole. What was there is kept beside it, under the name
 * that comes back (null: there was nothing). Throws when the copy is not sound, or a server has the database open.
 */
export async function restoreDatabase({ backup, file, now }: RestoreRequest): Promise<string | null> {
  if (!existsSync(backup)) throw new Error(`There is no backup at ${backup}`)
  checkIntegrity(backup)
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.draft`
  const copy = new Sqlite(backup, { readonly: true, fileMustExist: true })
  try {
    await copy.backup(draft, { progress: () => pagesMax })
  } finally {
    copy.close()
  }
  try {
    closeWriteAheadLog(draft)
    checkIntegrity(draft)
    const kept = existsSync(file) ? setAside(file, now) : null
    settle(draft, file)
    return kept
  } finally {
    removeDatabase(draft)
  }
}

function setAside(file: string, now: Date): string {
  const kept = `${file}.before-restore-${now.toISOString().replace(/[:.]/g, '-')}`
  closeWriteAheadLog(file)
  settle(file, kept)
  return kept
}

/** Writes what stands in the log beside the file into the file itself, and checks that nobody else has it open. */
function closeWriteAheadLog(file: string): void {
  const database = new Sqlite(file, { timeout: 1_000 })
  try {
    database.pragma('locking_mode = EXCLUSIVE')
    database.pragma('journal_mode = DELETE')
    database.exec('BEGIN EXCLUSIVE; COMMIT')
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new Error(`${file} is open in another process: stop the server first`)
    }
    throw error
  } finally {
    database.close()
  }
}

/** Throws when a database is damaged, or is none of this site. */
function checkIntegrity(file: string): void {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true })
  try {
    const found = database.pragma('integrity_check', { simple: true })
    if (found !== 'ok') throw new Error(`${file} is damaged: ${String(found)}`)
    const dangling = database.pragma('foreign_key_check')
    if (!Array.isArray(dangling) || dangling.length > 0) throw new Error(`${file} is damaged: rows refer to none`)
    database.prepare('SELECT count(*) FROM "Trial"').get()
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error
    throw new Error(`${file} is no sound database of this site: ${error.message}`)
  } finally {
    database.close()
  }
}

/** Gives a file its name once it is on the disk. */
function settle(draft: string, target: string): void {
  sync(draft)
  renameSync(draft, target)
  sync(path.dirname(target))
}

function sync(file: string): void {
  const handle = openSync(file, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

function removeDatabase(file: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${end}`, { force: true })
}
