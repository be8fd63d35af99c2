import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Nothing is made from these: tests, and code that was made itself. */
const ignored = /\.test\.tsx?$|(^|\/)lib\/database\/generated(\/|$)/

/**
 * One short text that changes when any of the files changes, appears, disappears or is renamed. It looks at what is in
 * the files, not at their times: a fresh checkout of the same state has the same fingerprint.
 *
 * @param {string} folder that the paths are relative to; files may lie outside it
 * @param {readonly string[]} paths files and folders; one that is missing counts as missing
 * @param {readonly unknown[]} values whatever else the result depends on
 */
export function getFingerprint(folder, paths, values = []) {
  const hash = createHash('sha256')
  hash.update(JSON.stringify(values))
  for (const given of paths) {
    for (const file of listFiles(path.resolve(folder, given))) {
      const name = path.relative(folder, file).split(path.sep).join('/')
      if (ignored.test(name)) continue
      const text = readFileSync(file)
      hash.update(`\0${name}\0${text.length}\0`).update(text)
    }
  }
  return hash.digest('hex')
}

/** @param {string} start @returns {string[]} files in a settled order */
function listFiles(start) {
  const stat = statSync(start, { throwIfNoEntry: false })
  if (stat === undefined) return []
  if (stat.isFile()) return [start]
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
