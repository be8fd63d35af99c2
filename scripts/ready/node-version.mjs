// Imported before anything else and by any Node: only old syntax here, or an old Node fails without a word of help.

const nodeVersionMin = '20.19.0'

/**
 * Ends the process with advice when this Node is too old for the project.
 *
 * @param {string} version as `process.versions.node` gives it
 */
export function checkNodeVersion(version = process.versions.node) {
  if (isAtLeast(version, nodeVersionMin)) return
  console.error(
    'Fixpoint needs Node ' +
      nodeVersionMin.replace(/\.0$/, '') +
      ' or newer, and this is Node ' +
      version +
      '.\nInstall Node 24 from https://nodejs.org or with your version manager, then run the same command again.',
  )
  process.exit(1)
}

/** @param {string} version @param {string} minimum both as three numbers joined by dots */
export function isAtLeast(version, minimum) {
  const have = version.split('.').map((part) => Number.parseInt(part, 10))
  const need = minimum.split('.').map((part) => Number.parseInt(part, 10))
  for (let place = 0; place < need.length; place += 1) {
    if (have[place] !== need[place]) return have[place] > need[place]
  }
  return true
}
