// Puts the links of content/resources.yaml into the database, where pages read them: `npm run catalogue:fill`.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { readYaml } from '@/lib/content/read-yaml.server'
import { type Resource, resourcesSchema } from '@/lib/content/schema'
import { closeDatabase } from '@/lib/database/connections.server'
import { fillCatalogue } from '@/lib/resource/catalogue.server'
import { readSettings } from './read-settings'

const name = 'resources.yaml'

try {
  const { written, removed, unchanged } = await fillCatalogue(readResources(readSettings().contentFolder))
  console.log(`Catalogue: ${written} written, ${removed} removed, ${unchanged} unchanged`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closeDatabase()
}

/** The catalogue as its file has it; no file is an empty one. */
function readResources(folder: string): readonly Resource[] {
  return existsSync(path.join(folder, name)) ? readYaml(folder, name, resourcesSchema) : []
}
