// `npm run dev`: the site with every change shown at once.
import { checkNodeVersion } from './ready/node-version.mjs'
import { endWithParent } from './ready/parent.mjs'

checkNodeVersion()
endWithParent()
const { runOrExplain } = await import('./ready/phase.mjs')
const { prepare } = await import('./ready/prepare.mjs')
const { checkPort } = await import('./ready/settings.mjs')
const { serve } = await import('./ready/serve.mjs')

await runOrExplain(async () => {
  await prepare({ check: ({ port }) => checkPort(port) })
  await serve('development')
})
