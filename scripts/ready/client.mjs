import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { getLastLines, runNode } from './command.mjs'
import { getFingerprint } from './fingerprint.mjs'
import { isMarked, removeMark, setMark } from './marks.mjs'
import { PhaseFailure } from './phase.mjs'
import { cacheFolder, root } from './root.mjs'

const mark = path.join(cacheFolder, 'marks', 'client')
const generated = path.join(root, 'lib/database/generated')

/** Writes the database client from the schema, unless schema and Prisma are the same as last time. */
export async function generateClient() {
  const prisma = path.join(root, 'node_modules/prisma')
  const { version } = JSON.parse(readFileSync(path.join(prisma, 'package.json'), 'utf8'))
  const fingerprint = getFingerprint(root, ['prisma/schema.prisma', 'prisma.config.ts'], [version])
  if (existsSync(generated) && isMarked(mark, fingerprint)) return 'in place'
  removeMark(mark)
  const { code, output } = await runNode([path.join(prisma, 'build/index.js'), 'generate'])
  if (code !== 0 || !existsSync(generated)) {
    throw new PhaseFailure(
      `The database client could not be made from prisma/schema.prisma:\n${getLastLines(output)}`,
      'mend the schema if Prisma names a line of it; otherwise remove node_modules and run the same command again.',
    )
  }
  setMark(mark, fingerprint)
  return 'made'
}
