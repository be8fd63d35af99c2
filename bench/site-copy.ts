import { cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './site-workspace'

/** Neither part of the site nor needed to build it. */
const leftOut = new Set(['node_modules', 'data', 'bench', 'docs', 'e2e', 'test-results', 'playwright-report'])

/**
 * Copies the project, so that building and serving the copy leaves the project's own build and database alone.
 * Packages are not copied but linked file by file, which takes a second and no space; links to whole folders are
 * something that the bundler refuses.
 */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(root)) {
    // Names with a dot: Git, the build, and the settings of this machine.
    if (leftOut.has(name) || name.startsWith('.')) continue
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true, filter: isSource })
  }
  linkFiles(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  setRoot(folder)
}

/** Lying inside the project, the copy would be taken for a part of it. */
function setRoot(folder: string): void {
  renameSync(path.join(folder, 'next.config.mjs'), path.join(folder, 'next.config.site.mjs'))
  writeFileSync(
    path.join(folder, 'next.config.mjs'),
    `import config from './next.config.site.mjs'

export default { ...config, turbopack: { ...config.turbopack, root: import.meta.dirname } }
`,
  )
}

function isSource(file: string): boolean {
  return !/\.test\.tsx?$|\.tsbuildinfo$/.test(file)
}

function linkFiles(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name)
    const target = path.join(to, entry.name)
    // Written to in place, so a link would change the original.
    if (entry.name === '.cache') continue
    if (entry.isDirectory()) linkFiles(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkSync(source, target)
  }
}
