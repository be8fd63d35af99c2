// Puts the links of content/resources.yaml into the database, where pages read them: `npm run catalogue:fill`.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { load, YAMLException } from 'js-yaml'
import { ContentError, toProblems } from '@/lib/content/problem'
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
  const file = path.join(folder, name)
  if (!existsSync(file)) return []
  const value = parseYaml(readFileSync(file, 'utf8'), file)
  const result = resourcesSchema.safeParse(value ?? [])
  if (!result.success) throw new ContentError(toProblems(name, result.error, value))
  return result.data
}

function parseYaml(source: string, file: string): unknown {
  try {
    return load(source, { filename: file })
  } catch (error) {
    if (error instanceof YAMLException) throw new Error(`${file} is no YAML: ${error.message}`)
    throw error
  }
}
