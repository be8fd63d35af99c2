// The built site with a database of its own that is gone afterwards: `PORT=4000 node scripts/serve-fresh.mjs`.
// The journeys run against it; DATA_FOLDER may name a folder to be used, and kept, instead.
import path from 'node:path'
import { toCheckEnvironment } from './check/environment.mjs'
import { makeFreshDatabase, makeTemporaryFolder } from './check/fresh-site.mjs'
import { runOrExplain } from './ready/phase.mjs'
import { serve } from './ready/serve.mjs'

const { PORT, DATA_FOLDER } = process.env

await runOrExplain(async () => {
  const dataFolder = DATA_FOLDER || path.join(makeTemporaryFolder(), 'data')
  Object.assign(process.env, toCheckEnvironment({ PORT, DATA_FOLDER: dataFolder }))
  await makeFreshDatabase(process.env)
  await serve('production')
})
