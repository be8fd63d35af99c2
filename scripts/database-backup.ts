// Copies the database while the site runs: `npm run db:backup [-- <folder> [<copies to keep>]]`.
import path from 'node:path'
import { backUpDatabase, backupsKeptDefault } from '@/lib/database/backup.server'
import { getSettings } from '@/lib/environment/environment.server'
import { loadEnvironmentFile } from './ready/settings.mjs'

const [, , folderGiven, keepGiven = String(backupsKeptDefault)] = process.argv

try {
  loadEnvironmentFile()
  if (!/^[1-9]\d{0,3}$/.test(keepGiven) || folderGiven?.startsWith('-')) {
    throw new Error('Usage: npm run db:backup [-- <folder> [<copies to keep, 1 or more>]]')
  }
  const { databaseUrl, dataFolder } = getSettings()
  const { file, removed } = await backUpDatabase({
    file: databaseUrl.slice('file:'.length),
    folder: path.resolve(folderGiven ?? path.join(dataFolder, 'backups')),
    keep: Number(keepGiven),
    now: new Date(),
  })
  console.log(`${file}: copied and checked`)
  for (const old of removed) console.log(`${old}: removed`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
