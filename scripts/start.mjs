// `npm start`: from a fresh clone, or from whatever is there already, to the running site.
import { checkNodeVersion } from './ready/node-version.mjs'
import { endWithParent } from './ready/parent.mjs'

checkNodeVersion()
endWithParent()
const { runOrExplain, runPhase } = await import('./ready/phase.mjs')
const { prepare } = await import('./ready/prepare.mjs')
const { buildSite } = await import('./ready/site.mjs')
const { checkPort } = await import('./ready/settings.mjs')
const { serve } = await import('./ready/serve.mjs')

await runOrExplain(async () => {
  const settings = await prepare({ check: ({ port }) => checkPort(port) })
  await runPhase('Site', () => buildSite(settings))
  await serve('production')
})
