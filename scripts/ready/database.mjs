import { getBundle } from './bundles.mjs'
import { getLastLines, runNode } from './command.mjs'
import { PhaseFailure } from './phase.mjs'

/** Brings the database to the newest migration; makes it when there is none. @param {Readonly<Record<string, string | undefined>>} env */
export async function migrateDatabase(env = process.env) {
  const { code, output } = await runNode(['scripts/migrate.mjs'], { env })
  if (code === 0) return 'up to date'
  throw new PhaseFailure(
    `The database could not be migrated:\n${getLastLines(output)}`,
    'see that the data folder can be written to and that no other program has the database open, then try again.',
  )
}

/** Puts the links of content/resources.yaml into the database. @param {Readonly<Record<string, string | undefined>>} env */
export async function fillCatalogue(env = process.env) {
  const { code, output } = await runNode(['--conditions=react-server', getBundle('catalogue-fill')], { env })
  if (code === 0) return 'up to date'
  throw new PhaseFailure(
    `The catalogue of links could not be filled:\n${getLastLines(output)}`,
    'mend content/resources.yaml where it is named, then try again.',
  )
}
