import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * A mark says from which inputs something was made: while they have the same fingerprint, it need not be made again.
 * It is taken away before the making and set after it, so that a making cut short leaves none.
 *
 * @param {string} file
 * @param {string} fingerprint
 */
export function isMarked(file, fingerprint) {
  try {
    return readFileSync(file, 'utf8') === fingerprint
  } catch (error) {
    if (error.code === 'ENOENT') return false
    throw error
  }
}

/** @param {string} file @param {string} fingerprint */
export function setMark(file, fingerprint) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, fingerprint)
}

/** @param {string} file */
export function removeMark(file) {
  rmSync(file, { force: true })
}
