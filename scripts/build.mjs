// `npm run build`: builds the site anew, whether or not anything has changed.
import { checkNodeVersion } from './ready/node-version.mjs'
import { endWithParent } from './ready/parent.mjs'

checkNodeVersion()
endWithParent()
const { runOrExplain, runPhase } = await import('./ready/phase.mjs')
const { prepare } = await import('./ready/prepare.mjs')
const { buildSite } = await import('./ready/site.mjs')

await runOrExplain(async () => {
  const settings = await prepare()
  await runPhase('Site', () => buildSite(settings, { always: true }))
})
