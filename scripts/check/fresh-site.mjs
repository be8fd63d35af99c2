import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fillCatalogue, migrateDatabase } from '../ready/database.mjs'
import { readSettings } from '../ready/settings.mjs'

/** A temporary folder that is gone when this process ends. */
export function makeTemporaryFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fixpoint-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * Makes a migrated database with the catalogue and nothing else, where `env` says, and gives back the settings.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export async function makeFreshDatabase(env) {
  const settings = await readSettings(env)
  await migrateDatabase(settings, env)
  await fillCatalogue(settings, env)
  return settings
}
