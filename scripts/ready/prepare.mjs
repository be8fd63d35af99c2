import { makeBundles } from './bundles.mjs'
import { generateClient } from './client.mjs'
import { fillCatalogue, migrateDatabase } from './database.mjs'
import { installPackages } from './packages.mjs'
import { runPhase } from './phase.mjs'
import { copyPictureReader } from './picture-reader.mjs'
import { loadEnvironmentFile, readSettings } from './settings.mjs'

/** Makes the program's own parts ready, in the order in which each needs the one before. */
export async function prepareProgram() {
  await runPhase('Packages', installPackages)
  await runPhase('Database client', generateClient)
  await runPhase('Server', makeBundles)
  await runPhase('Picture reader', copyPictureReader)
}

/**
 * Makes everything ready but the built site, and gives back the settings.
 *
 * @param {{ check?: (settings: { port: number }) => Promise<void> }} options `check` may object to the settings
 */
export async function prepare({ check = async () => {} } = {}) {
  await prepareProgram()
  loadEnvironmentFile()
  const settings = await readSettings()
  await check(settings)
  await runPhase('Database', () => migrateDatabase(settings))
  await runPhase('Catalogue', () => fillCatalogue(settings))
  return settings
}
