// `npm test`: every check there is, from a fresh clone too. The last line is the sum.
import { checkNodeVersion } from './ready/node-version.mjs'
import { endWithParent } from './ready/parent.mjs'

checkNodeVersion()
endWithParent()
const { runAllChecks } = await import('./check/run-all.mjs')
process.exit(await runAllChecks())
