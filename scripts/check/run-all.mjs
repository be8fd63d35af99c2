import path from 'node:path'
import { announce, explain, runPhase } from '../ready/phase.mjs'
import { prepareProgram } from '../ready/prepare.mjs'
import { buildSite } from '../ready/site.mjs'
import { findBrowser } from './browser.mjs'
import { toCheckEnvironment } from './environment.mjs'
import { makeFreshDatabase, makeTemporaryFolder } from './fresh-site.mjs'
import { checkContent, checkLint, checkTypes, runJourneys, runUnitTests } from './runners.mjs'
import { hasPassed, toMissingCount, toTotalLine } from './tally.mjs'

/**
 * Runs every check, goes on though one fails, and prints the sum as the last line.
 *
 * @returns {Promise<number>} exit code
 */
export async function runAllChecks() {
  const counts = await listCounts()
  console.log('')
  for (const { name, problem } of counts) {
    if (problem !== null) console.log(`${name}: no full count, as ${problem}`)
  }
  console.log(toTotalLine(counts))
  return hasPassed(counts) ? 0 : 1
}

/** @returns {Promise<import('./tally.mjs').Count[]>} */
async function listCounts() {
  try {
    await prepareProgram()
  } catch (error) {
    explain(error)
    return [toMissingCount('preparation', 'it failed')]
  }
  const folder = makeTemporaryFolder()
  const browser = findBrowser()
  const cheap = await Promise.all([checkTypes(), checkLint(), checkContent()])
  const unit = await runUnitTests(folder)
  return [...cheap, unit, await listJourneyCounts(folder, await browser)]
}

/** The journeys need a built site and a browser. @param {string} folder */
async function listJourneyCounts(folder, browser) {
  if (!(await isBuilt(folder))) return toMissingCount('journeys', 'the site could not be built')
  if (browser.file === null) {
    announce(`\nThere is no browser for the journeys. Have this run once, then test again:\n\n  ${browser.advice}\n`)
    return toMissingCount('journeys', 'there is no browser')
  }
  return runJourneys(folder, browser.file)
}

/** @param {string} folder */
async function isBuilt(folder) {
  const env = toCheckEnvironment({ DATA_FOLDER: path.join(folder, 'build') })
  try {
    const settings = await makeFreshDatabase(env)
    await runPhase('Site', () => buildSite(settings, { env }))
    return true
  } catch (error) {
    explain(error)
    return false
  }
}
