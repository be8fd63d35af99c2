import path from 'node:path'
import { getFingerprint } from './fingerprint.mjs'
import { isMarked, removeMark, setMark } from './marks.mjs'
import { PhaseFailure } from './phase.mjs'
import { cacheFolder, root } from './root.mjs'

const mark = path.join(cacheFolder, 'marks', 'bundles')

/** What runs outside Next.js, as JavaScript that Node starts at once. */
const sources = {
  server: 'server/main.ts',
  settings: 'lib/environment/schema.ts',
  'catalogue-fill': 'scripts/catalogue-fill.ts',
  'expire-keys': 'scripts/expire-keys.ts',
  'evidence-fit': 'scripts/evidence-fit.ts',
  'evidence-now': 'scripts/evidence-now.ts',
}

/** The bundle's file. @param {keyof typeof sources} name */
export function getBundle(name) {
  return path.join(cacheFolder, 'bundles', `${name}.mjs`)
}

/** Translates the server and the commands to JavaScript, unless nothing they are made of has changed. */
export async function makeBundles() {
  const inputs = [
    'package-lock.json',
    'tsconfig.json',
    'prisma/schema.prisma',
    'lib',
    'server',
    ...Object.values(sources),
  ]
  const fingerprint = getFingerprint(root, inputs, [sources])
  if (isMarked(mark, fingerprint)) return 'in place'
  removeMark(mark)
  const esbuild = await import('esbuild')
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: sources,
      outdir: path.dirname(getBundle('server')),
      outExtension: { '.js': '.mjs' },
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      conditions: ['react-server'],
      sourcemap: 'inline',
      sourcesContent: false,
      logLevel: 'silent',
    })
  } catch (error) {
    throw new PhaseFailure(`The server could not be translated:\n${error.message}`, 'mend the lines that it names.')
  } finally {
    await esbuild.stop()
  }
  setMark(mark, fingerprint)
  return 'made'
}
