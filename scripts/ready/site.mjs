import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { getLastLines, runNode } from './command.mjs'
import { getFingerprint } from './fingerprint.mjs'
import { isMarked, removeMark, setMark } from './marks.mjs'
import { announce, PhaseFailure } from './phase.mjs'
import { root } from './root.mjs'

const mark = path.join(root, '.next/fixpoint-build')

const inputs = [
  'package-lock.json',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'app',
  'components',
  'lib',
  'prisma',
  'public',
  'server',
]

/**
 * Builds the site, unless its sources, its content and the settings that its static pages carry are those of the
 * last build.
 *
 * @param {{ siteUrl: string, siteOperator: string | null, contact: string | null, contentFolder: string,
 *   databaseUrl: string }} settings
 * @param {{ always?: boolean, env?: Readonly<Record<string, string | undefined>> }} options
 */
export async function buildSite(settings, { always = false, env = process.env } = {}) {
  const { siteUrl, siteOperator, contact, contentFolder, databaseUrl } = settings
  // Every page of a site with invented reports says so.
  const source = isDemo(databaseUrl) ? 'invented' : 'real'
  const fingerprint = getFingerprint(root, [...inputs, contentFolder], [siteUrl, siteOperator, contact, source])
  if (!always && existsSync(path.join(root, '.next/BUILD_ID')) && isMarked(mark, fingerprint)) return 'in place'
  removeMark(mark)
  announce('Site: building')
  const { code, output } = await runNode(['node_modules/next/dist/bin/next', 'build'], {
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (code !== 0) {
    throw new PhaseFailure(
      `The site could not be built:\n${getLastLines(output, 80)}`,
      'mend what is named above, then run the same command again.',
    )
  }
  setMark(mark, fingerprint)
  return 'built'
}

/** @param {string} databaseUrl */
function isDemo(databaseUrl) {
  const file = path.resolve(databaseUrl.slice('file:'.length))
  if (!existsSync(file)) return false
  // Not imported: in a fresh clone this file is read before there are packages.
  const Database = createRequire(path.join(root, 'package.json'))('better-sqlite3')
  const database = new Database(file, { readonly: true })
  try {
    return database.prepare(`SELECT 1 FROM "Session" WHERE "source" = 'demo' LIMIT 1`).get() !== undefined
  } finally {
    database.close()
  }
}
