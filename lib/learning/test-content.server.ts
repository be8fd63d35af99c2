import 'server-only'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { type ErrorArticle, getUnit } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { toDay } from '@/lib/day/day'
import { recordTrial, type TrialInput } from '@/lib/resolution/trials.server'

const original = path.join(import.meta.dirname, '../content/fixtures/whole')

/**
 * For tests: a content folder of its own, which the settings of this process then name. Its error `door-locked` has
 * two causes alike and a fix for each: `turn-key` takes 1 minute and comes first by the authors' estimate, `oil-lock`
 * takes 1.5. Call it at the top of a test file.
 */
export function provideTestContent() {
  const folder = mkdtempSync(path.join(tmpdir(), 'fixpoint-content-'))
  cpSync(original, folder, { recursive: true })
  cpSync(path.join(folder, 'fixes/turn-key'), path.join(folder, 'fixes/oil-lock'), { recursive: true })
  process.env.CONTENT_FOLDER = folder
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Changes one text of a file, as an author would, and has the content read anew. */
  function edit(file: string, from: string, to: string): void {
    const text = readFileSync(path.join(folder, file), 'utf8')
    if (!text.includes(from)) throw new Error(`${file} has no "${from}"`)
    writeFileSync(path.join(folder, file), text.replace(from, to))
    globalThis.fixpointContent = undefined
  }

  edit('fixes/oil-lock/fix.yaml', 'hands: 1', 'hands: 1.5')
  const cause = '  - { id: key-missing, share: common, sources: [manual] }\n'
  edit('errors/door-locked/error.yaml', cause, `${cause}  - { id: lock-jammed, share: common }\n`)
  const fix = '  - fix: turn-key\n'
  edit('errors/door-locked/error.yaml', fix, `  - fix: oil-lock\n    cures: { lock-jammed: often }\n${fix}`)
  for (const locale of ['en', 'fr']) {
    edit(`errors/door-locked/${locale}.mdx`, 'causes:\n', 'causes:\n  lock-jammed: The lock is jammed\n')
  }
  return { folder, edit }
}

/** For tests: the article of `door-locked` as it stands now. */
export function getDoorLocked(): ErrorArticle {
  return getUnit(getKnowledgeBase().errors, 'door-locked')
}

/** For tests: reports of one outcome on `door-locked`, from `count` networks; those with the same name are the same. */
export async function report(count: number, change: Partial<TrialInput> & Pick<TrialInput, 'now'>): Promise<void> {
  const { fix = 'oil-lock', network = fix } = change
  const start = `${network} ${toDay(change.now)}`
  await Promise.all(
    Array.from({ length: count }, (_, index) =>
      recordTrial({
        error: 'door-locked',
        fixRevision: 1,
        outcome: 'worked',
        source: 'article',
        idempotencyKey: null,
        answers: [],
        heldFor: null,
        ...change,
        fix,
        network: `${start} ${index}`,
        area: `${start} ${index}`,
      }),
    ),
  )
}
