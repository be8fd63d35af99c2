import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** What compiling needs, under the names it may have, and Debian's package that brings it. */
const tools = [
  { name: 'Python', programs: ['python3', 'python'], aptPackage: 'python3' },
  { name: 'make', programs: ['make', 'gmake'], aptPackage: 'make' },
  { name: 'a C++ compiler', programs: ['c++', 'g++', 'clang++'], aptPackage: 'g++' },
]

/**
 * Names of the tools that are in no folder of PATH; none on Windows, which has its own ways.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string[]}
 */
export function listMissingCompilerTools(env = process.env, platform = process.platform) {
  if (platform === 'win32') return []
  return tools.filter(({ programs }) => !programs.some((program) => findProgram(program, env))).map(({ name }) => name)
}

/** @param {readonly string[]} missing names that `listMissingCompilerTools` gave */
export function toInstallAdvice(missing, platform = process.platform) {
  if (platform === 'darwin') return 'run xcode-select --install'
  const packages = tools.filter(({ name }) => missing.includes(name)).map(({ aptPackage }) => aptPackage)
  return `install ${packages.join(', ')} (on Debian and Ubuntu: apt-get install ${packages.join(' ')})`
}

/**
 * The file that a program's name stands for, or null.
 *
 * @param {string} program
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function findProgram(program, env = process.env) {
  for (const folder of (env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, program)
    if (folder !== '' && isExecutable(file)) return file
  }
  return null
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
