import { getSettings } from '@/lib/environment/environment.server'
import type { Settings } from '@/lib/environment/schema'
import { loadEnvironmentFile } from './ready/settings.mjs'

/** The settings of a command: as those of the server, from the environment and the file `.env` beside package.json. */
export function readSettings(): Settings {
  loadEnvironmentFile()
  return getSettings()
}
