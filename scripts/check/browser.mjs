import { createRequire } from 'node:module'
import path from 'node:path'
import { runCommand } from '../ready/command.mjs'
import { findProgram, isExecutable } from '../ready/compiler-tools.mjs'
import { announce } from '../ready/phase.mjs'
import { root } from '../ready/root.mjs'

const programs = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']
const downloadSecondsMax = 120
const packageSecondsMax = 600

/**
 * Finds a Chrome or Chromium that starts; where there is none, gets one: Playwright's own, or as root the system's
 * package.
 *
 * @returns {Promise<{ file: string } | { file: null, advice: string }>}
 */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH
  if (chosen) {
    if (await startsAtAll(chosen)) return { file: chosen }
    return { file: null, advice: `CHROME_PATH is ${chosen}, which does not start; correct it or unset it.` }
  }
  return (await findInstalled()) ?? (await download()) ?? (await installPackage()) ?? { file: null, advice: toAdvice() }
}

/** A file may be there and yet not run: libraries are missing, or it only tells people to install a snap. */
async function startsAtAll(file) {
  if (!isExecutable(file)) return false
  const { code } = await runCommand(file, ['--version'], { secondsMax: 20 })
  return code === 0
}

async function findInstalled() {
  for (const file of [...listInstalled(), getPlaywrightFile()]) {
    if (await startsAtAll(file)) return { file }
  }
  return null
}

/** The browsers of this machine that may be driven, whether they start or not. */
export function listInstalled() {
  return programs.flatMap((program) => findProgram(program) ?? [])
}

function getPlaywrightFile() {
  return createRequire(path.join(root, 'package.json'))('@playwright/test').chromium.executablePath()
}

async function download() {
  announce('Browser: none found, trying to download one')
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js')
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  await runCommand(process.execPath, [cli, 'install', 'chromium'], { env, secondsMax: downloadSecondsMax })
  const file = getPlaywrightFile()
  return (await startsAtAll(file)) ? { file } : null
}

async function installPackage() {
  if (!isRoot() || findProgram('apt-get') === null) return null
  announce('Browser: trying to install the package chromium')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runCommand('apt-get', ['update'], { env, secondsMax: packageSecondsMax })
  await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    env,
    secondsMax: packageSecondsMax,
  })
  return findInstalled()
}

function isRoot() {
  return process.getuid?.() === 0
}

function toAdvice() {
  if (findProgram('apt-get') !== null) return 'sudo apt-get install -y chromium'
  return 'npx playwright install --with-deps chromium'
}
