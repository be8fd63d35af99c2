import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { runCommand } from './command.mjs'
import { listMissingCompilerTools, toInstallAdvice } from './compiler-tools.mjs'
import { isMarked, setMark } from './marks.mjs'
import { announce, PhaseFailure } from './phase.mjs'
import { cacheFolder, root } from './root.mjs'

const lockFile = path.join(root, 'package-lock.json')
const mark = path.join(cacheFolder, 'marks', 'packages')

/**
 * Installs exactly the packages of the lock file, unless that was done already for this lock file and this Node.
 * The SQLite driver is compiled code, which another Node cannot load.
 *
 * @returns {Promise<string>}
 */
export async function installPackages() {
  const lock = readFileSync(lockFile)
  const fingerprint = createHash('sha256').update(lock).update(process.versions.modules).digest('hex')
  if (isMarked(mark, fingerprint)) return 'in place'
  if (isInstalled(JSON.parse(lock.toString()))) {
    setMark(mark, fingerprint)
    return 'in place'
  }
  const missing = listMissingCompilerTools()
  announce('Packages: installing; the first time this takes about a minute, as the SQLite driver may be compiled.')
  if (missing.length > 0) {
    announce(`Packages: ${missing.join(', ')} not found; if the driver must be compiled: ${toInstallAdvice(missing)}`)
  }
  const { code, output } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) throw toFailure(output, missing)
  setMark(mark, fingerprint)
  return 'installed'
}

/** Whether somebody else (a plain `npm ci`, say) has installed what the lock file asks for. */
function isInstalled(lock) {
  const installedLock = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedLock)) return false
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages
  const wanted = Object.entries(lock.packages).filter(
    ([name, entry]) => name !== '' && !entry.optional && !entry.devOptional,
  )
  return wanted.every(([name, entry]) => entry.peer || installed[name]?.version === entry.version) && isDriverLoadable()
}

function isDriverLoadable() {
  try {
    const Database = createRequire(lockFile)('better-sqlite3')
    new Database(':memory:').close()
    return true
  } catch {
    // Missing, or compiled for another Node: either way the installation below mends it.
    return false
  }
}

/** @param {readonly string[]} words */
function runNpm(words) {
  const env = { ...process.env }
  const prefix = path.resolve(process.execPath, '../..')
  // The compiler needs Node's headers and would fetch them; many installations of Node bring them along.
  if (existsSync(path.join(prefix, 'include/node/node.h'))) env.npm_config_nodedir ??= prefix
  const npm = process.env.npm_execpath ?? ''
  if (/^npm/.test(path.basename(npm)) && npm.endsWith('.js'))
    return runCommand(process.execPath, [npm, ...words], { env })
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', words, { env })
}

/** @param {string} output @param {readonly string[]} missing */
export function toFailure(output, missing) {
  const message = `The packages could not be installed. What npm said:\n${toReason(output)}`
  if (/gyp ERR/.test(output)) {
    if (missing.length > 0) {
      return new PhaseFailure(
        `${message}\n\nThe SQLite driver has to be compiled here, and ${missing.join(', ')} not found.`,
        `${toInstallAdvice(missing)}, then run the same command again.`,
      )
    }
    return new PhaseFailure(
      `${message}\n\nThe SQLite driver could not be compiled here.`,
      "mend what is named above. Where Node's headers could not be fetched from nodejs.org, a whole installation of Node brings them along (include/node beside bin). Then run the same command again.",
    )
  }
  return new PhaseFailure(
    message,
    'check the connection to the package registry (npm ping), then run the same command again.',
  )
}

/** npm says what is wrong first or last, and prints a page of its options in between. @param {string} output */
function toReason(output) {
  const lines = output.split('\n').filter((line) => /^npm err/i.test(line))
  return (lines.length > 30 ? [...lines.slice(0, 14), '...', ...lines.slice(-14)] : lines).join('\n') || output.trim()
}
