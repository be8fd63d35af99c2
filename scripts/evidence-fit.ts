// Fits the models of the errors to what was reported, and stores each as a new version: `npm run evidence:fit`.
// The server runs it every minute, in a process of its own, with --only-reported (see recomputeModels).
import { closeDatabase } from '@/lib/database/connections.server'
import { getSettings } from '@/lib/environment/environment.server'
import { recomputeModels } from '@/lib/learning/recompute.server'
import { expirePages } from '@/server/expire-pages'
import { loadEnvironmentFile } from './ready/settings.mjs'

try {
  loadEnvironmentFile()
  const onlyReported = process.argv.includes('--only-reported')
  const { stored, fresh, failures } = await recomputeModels({ now: new Date(), onlyReported })
  for (const { error, version } of stored) console.log(`${error}: version ${version}`)
  console.log(`${stored.length} new version(s)`)
  for (const { error, reason } of failures) console.error(`${error} could not be fitted:`, reason)
  if (failures.length > 0) process.exitCode = 1
  if (fresh.length > 0) await announce(fresh)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closeDatabase()
}

/** Has the server that started this process make the pages of these errors anew; started by hand, there is none. */
async function announce(errors: readonly string[]): Promise<void> {
  const startSecret = process.env.FIXPOINT_START_SECRET
  if (startSecret) await expirePages({ port: getSettings().port, startSecret, errors })
}
