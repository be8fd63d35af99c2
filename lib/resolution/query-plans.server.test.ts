import { expect, test } from 'vitest'
import { provideTestDatabase } from '@/lib/database/test-database'
import { listQueryPlans } from '@/lib/database/test-query-plans'
import { allErrors, countByDay, listReports } from '@/lib/surge/reports.server'
import { countedToday, listSessions } from './sessions.server'

const { file } = provideTestDatabase()

const now = new Date('2026-11-25T14:30:00Z')
const withoutNetwork = { ...countedToday, NOT: { session: { network: 'home' } } }

// By standing alone it would go through all counted trials again for each session.
test.each([
  ['the reports of all errors', 2, () => listReports(allErrors, now)],
  ['the reports of one error', 2, () => listReports('cloudflare-1020', now)],
  ['the reports of one error by day', 1, () => countByDay('cloudflare-1020', { from: now, now })],
  ['the sessions learned from', 1, () => listSessions('cloudflare-1020', {})],
  ['the same without a network', 1, () => listSessions('cloudflare-1020', {}, withoutNetwork)],
] as const)('%s: whether a session has a counted trial is asked of its own trials', async (_, count, read) => {
  const plans = await listQueryPlans(file, read)
  const steps = plans.filter((plan) => plan.includes('CORRELATED SCALAR SUBQUERY 1')).map(findTrialStep)
  expect(steps).toHaveLength(count)
  for (const step of steps) {
    expect(step).toMatch(
      /^SEARCH t0 USING (COVERING )?INDEX Trial_sessionId_standing_idx \(sessionId=\? AND standing=\?\)$/,
    )
  }
})

function findTrialStep(plan: readonly string[]): string | undefined {
  return plan.find((step) => / t0\b/.test(step))
}
