// Writes the open data: `npm run -s evidence:export`, by a timer every night. The site may run meanwhile.
import { closeDatabase } from '@/lib/database/connections.server'
import { getSettings } from '@/lib/environment/environment.server'
import { collectExport } from '@/lib/open-data/collect.server'
import { writeExport } from '@/lib/open-data/folder.server'
import { loadEnvironmentFile } from './ready/settings.mjs'

try {
  loadEnvironmentFile()
  const now = new Date()
  const folder = await writeExport(getSettings().dataFolder, await collectExport(now), now)
  console.log(`${folder}: exported`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closeDatabase()
}
