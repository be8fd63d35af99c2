import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fillCatalogue, migrateDatabase } from '../ready/database.mjs'

/** A temporary folder that is gone when this process ends. */
export function makeTemporaryFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fixpoint-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A migrated database with the catalogue and nothing else, in the data folder that `env` names. @param {Readonly<Record<string, string | undefined>>} env */
export async function makeFreshDatabase(env) {
  await migrateDatabase(env)
  await fillCatalogue(env)
}
