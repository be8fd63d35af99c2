import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { recomputeModels } from '@/lib/learning/recompute.server'
import { getDoorLocked, provideTestContent, report } from '@/lib/learning/test-content.server'
import { orderFixes } from '@/lib/troubleshooting/order'
import { forgetAllErrorPolicies, getErrorPolicy } from '@/lib/wizard/error-policy.server'
import { collectExport } from './collect.server'
import { isExportFile } from './files'
import { listExported, readExportFile, writeExport } from './folder.server'

const { folder, file } = provideTestDatabase()
const { edit } = provideTestContent()
const now = new Date('2026-11-22T02:00:00Z')

beforeEach(() => {
  emptyTables(file)
  forgetAllErrorPolicies()
})

async function fill(): Promise<void> {
  await report(30, { now: new Date('2026-11-20T10:00:00Z') })
  await report(4, { now: new Date('2026-11-21T10:00:00Z'), fix: 'turn-key' })
  await recomputeModels({ now, onlyReported: false })
}

/** What the command prints with the content, and without a database that it could read. */
function printOrder(exported: string): string {
  const words = ['--import', 'tsx', '--conditions=react-server', 'scripts/evidence-order.ts', exported]
  const env = { ...process.env, DATABASE_URL: 'file:/nowhere/none.db', DATA_FOLDER: '/nowhere' }
  return execFileSync(process.execPath, words, { env, encoding: 'utf8' })
}

test('the command prints the published order byte for byte, and it is the one that the pages show', async () => {
  await fill()
  const exported = await writeExport(folder, await collectExport(now), now)
  const published = readFileSync(path.join(exported, 'order.json'), 'utf8')
  expect(printOrder(exported)).toBe(published)
  const { model, authored, version } = await getErrorPolicy(getDoorLocked())
  expect(JSON.parse(published)).toContainEqual({ error: 'door-locked', version: 1, fixes: orderFixes(model) })
  expect(version).toBe(1)
  expect(orderFixes(model)).not.toEqual(orderFixes(authored))
}, 60_000)

test('for content that changed since, the command gives the order of the authors, as the pages do', async () => {
  await fill()
  const exported = await writeExport(folder, await collectExport(now), now)
  edit('fixes/oil-lock/fix.yaml', 'hands: 1.5', 'hands: 1.4')
  try {
    forgetAllErrorPolicies()
    const { model } = await getErrorPolicy(getDoorLocked())
    expect(JSON.parse(printOrder(exported))).toContainEqual({
      error: 'door-locked',
      version: null,
      fixes: orderFixes(model),
    })
  } finally {
    edit('fixes/oil-lock/fix.yaml', 'hands: 1.4', 'hands: 1.5')
  }
}, 60_000)

test('what has ten trials or networks behind it is exported, nothing smaller, and no session', async () => {
  await fill()
  const { 'fixes.csv': fixes, 'networks.csv': networks, ...others } = await collectExport(now)
  expect(fixes).toBe('error,fix,revision,tried,worked\r\ndoor-locked,oil-lock,1,30,30\r\n')
  expect(networks).toBe('error,day,networks\r\ndoor-locked,2026-11-20,30\r\n')
  expect(JSON.stringify(others)).not.toMatch(/network":"|sessionId/)
})

test('the last export takes the place of the one before in one step, and two are kept', async () => {
  const texts = await collectExport(now)
  for (const minute of [1, 2, 3]) {
    await writeExport(folder, { ...texts, 'fixes.csv': `${minute}` }, new Date(now.getTime() + minute * 60_000))
  }
  expect(readdirSync(path.join(folder, 'exports'))).toHaveLength(2)
  expect((await readExportFile(folder, 'fixes.csv'))?.body.toString()).toBe('3')
  expect((await listExported(folder)).map((entry) => entry.file)).toEqual(Object.keys(texts))
})

test('before the first export there is no file, and no other name is one', async () => {
  expect(await listExported('/nowhere')).toEqual([])
  expect(await readExportFile('/nowhere', 'fixes.csv')).toBeNull()
  expect(isExportFile('../fixpoint.db')).toBe(false)
  expect(isExportFile('constructor')).toBe(false)
})
