// The built site with a database of its own that is gone afterwards: `PORT=4000 node scripts/serve-fresh.mjs`.
// The journeys run against it; DATA_FOLDER may name a folder to be used, and kept, instead.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { toCheckEnvironment } from './check/environment.mjs'
import { makeFreshDatabase, makeTemporaryFolder } from './check/fresh-site.mjs'
import { PhaseFailure, runOrExplain } from './ready/phase.mjs'
import { root } from './ready/root.mjs'
import { serve } from './ready/serve.mjs'

const { PORT, DATA_FOLDER, TRUSTED_PROXY_HOPS = '' } = process.env

await runOrExplain(async () => {
  if (!existsSync(path.join(root, '.next/fixpoint-build'))) {
    throw new PhaseFailure('There is no built site to serve.', 'npm run build')
  }
  const dataFolder = DATA_FOLDER || path.join(makeTemporaryFolder(), 'data')
  Object.assign(process.env, toCheckEnvironment({ PORT, DATA_FOLDER: dataFolder, TRUSTED_PROXY_HOPS }))
  await makeFreshDatabase(process.env)
  await serve('production')
})
