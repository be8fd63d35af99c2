import 'server-only'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** Where files to download have their addresses; texts link to them like to a page. */
export const downloadsPath = '/downloads/'

/** Names of the files that readers can download. */
export function listDownloads(): readonly string[] {
  const folder = path.resolve('public/downloads')
  return existsSync(folder) ? readdirSync(folder) : []
}
