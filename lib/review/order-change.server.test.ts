import Sqlite from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { findVersion } from '@/lib/learning/fitted-models.server'
import { recomputeModels } from '@/lib/learning/recompute.server'
import { provideTestContent, report } from '@/lib/learning/test-content.server'
import type { Cohort } from '@/lib/moderation/cohort'
import { setCohortStanding } from '@/lib/moderation/cohorts.server'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { createTestModerator } from '@/lib/moderator/test-moderator.server'
import { orderFixes } from '@/lib/troubleshooting/order'
import { previewOrder } from './order-change.server'

const { file } = provideTestDatabase()
provideTestContent()

const now = new Date('2026-11-22T10:00:00Z')
const error = 'door-locked'
const cohort: Cohort = { by: 'hour', hour: '2026-11-22T10', error, fix: 'oil-lock', outcome: 'worked' }
const byEstimate = { fixes: ['turn-key', 'oil-lock'], trialCount: null }

let moderator: Moderator

beforeEach(async () => {
  emptyTables(file)
  globalThis.fixpointUsedCodes = undefined
  moderator = await createTestModerator('ada')
})

/** Forty reports that oiling the lock works, all of one standing. */
async function reportTogether(standing: 'counted' | 'held'): Promise<void> {
  await report(40, { fix: 'oil-lock', now })
  const database = new Sqlite(file)
  database.prepare('UPDATE "Trial" SET "standing" = ?').run(standing)
  database.close()
}

/** The order that the stored version gives, once the models were fitted. */
async function readFittedOrder(): Promise<readonly string[]> {
  const { failures } = await recomputeModels({ now, onlyReported: false })
  expect(failures).toEqual([])
  const fitted = await findVersion(error, null)
  return fitted === null ? [] : orderFixes(fitted.model)
}

test('what would be if held reports were counted is what the next fit makes of them', async () => {
  await reportTogether('held')
  const change = await previewOrder(moderator, { error, cohort, standing: 'counted', now })
  expect(change).toEqual({ error, before: byEstimate, after: { fixes: ['oil-lock', 'turn-key'], trialCount: 40 } })
  await setCohortStanding(moderator, { cohort, standing: 'counted', reason: null, now })
  expect(await readFittedOrder()).toEqual(change?.after.fixes)
})

test('what would be if counted reports were voided is the order without them', async () => {
  await reportTogether('counted')
  const change = await previewOrder(moderator, { error, cohort, standing: 'voided', now })
  expect(change?.before).toEqual({ fixes: ['oil-lock', 'turn-key'], trialCount: 40 })
  expect(change?.after).toEqual(byEstimate)
  expect(await readFittedOrder(), 'to look at it changes nothing').toEqual(change?.before.fixes)
})

test('where there is nothing to order there is no preview', async () => {
  const given = { error, cohort, standing: 'counted', now } as const
  expect(await previewOrder(moderator, { ...given, error: 'gone' })).toBeNull()
  const text: Cohort = { by: 'text', textDigest: 'x'.repeat(22) }
  expect(await previewOrder(moderator, { ...given, cohort: text })).toBeNull()
})
