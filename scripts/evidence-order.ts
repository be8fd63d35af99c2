// The published order of the fixes, from the models of an export and the content alone:
// `npm run -s evidence:order -- <export folder>`. No database is read.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { listAuthored } from '@/lib/open-data/collect.server'
import { parseModels } from '@/lib/open-data/models'
import { toOrderText, toPublishedOrders } from '@/lib/open-data/order'
import { loadEnvironmentFile } from './ready/settings.mjs'

try {
  loadEnvironmentFile()
  const [, , folder] = process.argv
  if (folder === undefined) throw new Error('Usage: npm run -s evidence:order -- <export folder>')
  const models = parseModels(await readFile(path.join(folder, 'models.json'), 'utf8'))
  process.stdout.write(toOrderText(toPublishedOrders(listAuthored(), models)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
