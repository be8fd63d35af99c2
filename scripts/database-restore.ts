// Puts a copy in the place of the database, while the site stands still: `npm run db:restore -- <file>`.
import path from 'node:path'
import { restoreDatabase } from '@/lib/database/backup.server'
import { getSettings } from '@/lib/environment/environment.server'
import { loadEnvironmentFile } from './ready/settings.mjs'

const [, , given, ...rest] = process.argv

try {
  loadEnvironmentFile()
  if (given === undefined || rest.length > 0) throw new Error('Usage: npm run db:restore -- <file>')
  const file = getSettings().databaseUrl.slice('file:'.length)
  const kept = await restoreDatabase({ backup: path.resolve(given), file, now: new Date() })
  console.log(`${file}: restored from ${given}`)
  if (kept !== null) console.log(`${kept}: what was there before; remove it when all is well`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
