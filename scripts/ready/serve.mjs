import { pathToFileURL } from 'node:url'
import { getBundle } from './bundles.mjs'
import { root } from './root.mjs'

/**
 * Becomes the server: it runs in this very process, so that signals and exit codes are its own.
 *
 * @param {'production' | 'development'} mode
 */
export async function serve(mode) {
  process.chdir(root)
  process.env.NODE_ENV = mode
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  await import(pathToFileURL(getBundle('server')).href)
}
