import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'fixpoint-lint-'))
cpSync('biome.json', path.join(folder, 'biome.json'))
cpSync('lint', path.join(folder, 'lint'), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

/** What the linter, as the project configures it, says of a file with that name and text. */
function lint(file: string, text: string): string {
  const planted = path.join(folder, file)
  mkdirSync(path.dirname(planted), { recursive: true })
  writeFileSync(planted, text)
  const { stdout, stderr } = spawnSync(path.resolve('node_modules/.bin/biome'), ['lint', '--colors=off', file], {
    cwd: folder,
    encoding: 'utf8',
  })
  return stdout + stderr
}

describe('imports go one way', () => {
  test.each([
    ['lib/search/x.ts', "import { Button } from '@/components/ui/button'\nexport const x = Button\n"],
    ['lib/search/x.server.ts', "import Home from '../../app/[locale]/page'\nexport const x = Home\n"],
    ['lib/search/x.ts', "import { readFileSync } from 'node:fs'\nexport const x = readFileSync\n"],
    ['lib/search/x.ts', "import { getReader } from '@/lib/database/reader.server'\nexport const x = getReader\n"],
    [
      'components/ui/x.tsx',
      "import { readError } from '@/app/[locale]/errors/[slug]/read-error'\nexport const x = readError\n",
    ],
    [
      'components/ui/x.tsx',
      "import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'\nexport const x = getKnowledgeBase\n",
    ],
    [
      'components/article/x-parts.tsx',
      "import { getSettings } from '@/lib/environment/environment.server'\nexport const x = getSettings\n",
    ],
    ['app/[locale]/x.ts', "import { getWriter } from '@/lib/database/writer.server'\nexport const x = getWriter\n"],
    [
      'server/x.ts',
      "import { getSettings } from '@/lib/environment/environment.server'\nexport const x = getSettings\n",
    ],
    ['e2e/x.spec.ts', "import { en } from '@/lib/i18n/messages/en'\nexport const x = en\n"],
  ])('%s may not hold: %s', (file, text) => {
    expect(lint(file, text)).toContain('lint/style/noRestrictedImports')
  })

  test.each([
    ['lib/search/x.ts', "import type { Locale } from '@/lib/i18n/locales'\nexport type X = Locale\n"],
    ['components/ui/x.tsx', "import { getMessages } from '@/lib/i18n/messages'\nexport const x = getMessages\n"],
    [
      'app/[locale]/x.ts',
      "import { checkDatabase } from '@/lib/database/ready.server'\nexport const x = checkDatabase\n",
    ],
  ])('%s may hold: %s', (file, text) => {
    expect(lint(file, text)).not.toContain('lint/style/noRestrictedImports')
  })

  test('an interactive transaction is refused, an array of operations is not', () => {
    const interactive = 'export const x = (db: Db) => db.$transaction(async (tx) => tx.trial.count())\n'
    const array = 'export const x = (db: Db) => db.$transaction([db.trial.count()])\n'
    expect(lint('lib/database/x.server.ts', interactive)).toContain('Interactive transactions are banned')
    expect(lint('lib/database/x.server.ts', array)).not.toContain('Interactive transactions are banned')
  })
})
