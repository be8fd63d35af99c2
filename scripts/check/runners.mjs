import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { getLastLines, runNode } from '../ready/command.mjs'
import { toCheckEnvironment } from './environment.mjs'
import { countJourneys, countUnitTests, toCount, toMissingCount } from './tally.mjs'

const tsc = 'node_modules/typescript/bin/tsc'
const next = 'node_modules/next/dist/bin/next'
const biome = 'node_modules/@biomejs/biome/bin/biome'
const tsx = 'node_modules/tsx/dist/cli.mjs'
const vitest = 'node_modules/vitest/vitest.mjs'
const playwright = 'node_modules/@playwright/test/cli.js'

/** Types of all code. The types of routes are written first: a fresh clone has none yet. */
export async function checkTypes() {
  const routes = await runNode([next, 'typegen'], { env: toCheckEnvironment({}) })
  if (routes.code !== 0) return report('types', routes)
  return report('types', await runNode([tsc, '--noEmit', '--incremental', 'false']))
}

/** Format, lint and the directions of imports. */
export async function checkLint() {
  return report('lint', await runNode([biome, 'check', '.']))
}

/** Everything an author may get wrong in content/. */
export async function checkContent() {
  const words = [tsx, '--conditions=react-server', 'scripts/content-check.ts']
  return report('content', await runNode(words, { env: toCheckEnvironment({}) }))
}

/** @param {string} name @param {{ code: number, output: string }} run */
function report(name, { code, output }) {
  console.log(`${name}: ${code === 0 ? 'in order' : `failed\n${getLastLines(output, 100)}`}`)
  return toCount(name, code === 0)
}

/** @param {string} folder a temporary one, for the report */
export async function runUnitTests(folder) {
  const file = path.join(folder, 'unit.json')
  const words = [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await runNode(words, {
    env: toCheckEnvironment({ DATA_FOLDER: path.join(folder, 'unit') }),
    show: true,
  })
  return readCount('unit tests', file, (text) => countUnitTests('unit tests', text, code))
}

/** @param {string} folder a temporary one, for the report @param {string} browser its file */
export async function runJourneys(folder, browser) {
  const file = path.join(folder, 'journeys.json')
  const env = toCheckEnvironment({
    FIXPOINT_BROWSER: browser,
    FIXPOINT_TEST_PORT: String(await findFreePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  })
  const { code } = await runNode([playwright, 'test', '--reporter=dot,json'], { env, show: true })
  return readCount('journeys', file, (text) => countJourneys('journeys', text, code))
}

/** @param {string} name @param {string} file @param {(text: string) => import('./tally.mjs').Count} count */
function readCount(name, file, count) {
  if (!existsSync(file)) return toMissingCount(name, 'it wrote no report')
  return count(readFileSync(file, 'utf8'))
}

/** @returns {Promise<number>} */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
