import { existsSync } from 'node:fs'
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
 * @param {{ siteUrl: string, siteOperator: string | null, contact: string | null, contentFolder: string }} settings
 * @param {{ always?: boolean, env?: Readonly<Record<string, string | undefined>> }} options
 */
export async function buildSite(settings, { always = false, env = process.env } = {}) {
  const { siteUrl, siteOperator, contact, contentFolder } = settings
  const fingerprint = getFingerprint(root, [...inputs, contentFolder], [siteUrl, siteOperator, contact])
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
