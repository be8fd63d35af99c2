import 'server-only'
import path from 'node:path'
import { parseEnvironment, type Settings } from './schema'

let settings: Settings | null = null

/**
 * The settings of this process, read from the environment once; folders and the database's file are absolute,
 * relative ones being taken from the folder the process was started in.
 * Throws EnvironmentError.
 */
export function getSettings(): Settings {
  settings ??= withAbsolutePaths(parseEnvironment(process.env))
  return settings
}

function withAbsolutePaths(given: Settings): Settings {
  return {
    ...given,
    databaseUrl: `file:${path.resolve(given.databaseUrl.slice('file:'.length))}`,
    dataFolder: path.resolve(given.dataFolder),
    contentFolder: path.resolve(given.contentFolder),
  }
}
